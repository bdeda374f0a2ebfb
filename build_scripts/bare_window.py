"""A window with nothing in it: what Qt itself takes to start, to measure a start beside."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
sys.exit(application.exec())

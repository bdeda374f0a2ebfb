<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>QWidgetTextControl</name>
    <message><source>&amp;Undo</source><translation>Dadwneud</translation></message>
    <message><source>&amp;Redo</source><translation>Ailwneud</translation></message>
    <message><source>Cu&amp;t</source><translation>Torri</translation></message>
    <message><source>&amp;Copy</source><translation>Copïo</translation></message>
    <message><source>Copy &amp;Link Location</source><translation>Copïo cyfeiriad y ddolen</translation></message>
    <message><source>&amp;Paste</source><translation>Gludo</translation></message>
    <message><source>Delete</source><translation>Dileu</translation></message>
    <message><source>Select All</source><translation>Dewis popeth</translation></message>
</context>
<context>
    <name>QLineEdit</name>
    <message><source>&amp;Undo</source><translation>Dadwneud</translation></message>
    <message><source>&amp;Redo</source><translation>Ailwneud</translation></message>
    <message><source>Cu&amp;t</source><translation>Torri</translation></message>
    <message><source>&amp;Copy</source><translation>Copïo</translation></message>
    <message><source>&amp;Paste</source><translation>Gludo</translation></message>
    <message><source>Delete</source><translation>Dileu</translation></message>
    <message><source>Select All</source><translation>Dewis popeth</translation></message>
</context>
</TS>

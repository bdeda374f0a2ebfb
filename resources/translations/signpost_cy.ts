<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Signpost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signpost {0}, with Qt {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Catalogue {0}: %n entry(ies), published {1}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your lists lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory only: they are gone when you close Signpost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not secret from others who use this computer under the same name. The command “signpost erase” deletes them, backups too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a list of what was viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Signpost does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never uses the internet and cannot contact anyone for you. It does not hide that it was used, and it cannot take back what was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program: MIT. The catalogue&apos;s own text: CC BY 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typefaces: Atkinson Hyperlegible Next, Noto Sans and Vazirmatn, OFL 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons: Lucide, ISC. Qt for Python: LGPL 3. Typst: Apache 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full texts lie beside the program, in “resources” and “LICENSE”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove the filter {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>I’m still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that you did here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Touch to start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>New list {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Signpost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencyStrip</name>
    <message>
        <source>If a child is in immediate danger, call 999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app cannot contact anyone for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details copied as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>This entry was withdrawn. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number in this catalogue: use the web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Helps with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidancePage</name>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short pages to read together or to hand out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutColumns</name>
    <message>
        <source>Handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutContents</name>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tips to tick off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutEmpty</name>
    <message>
        <source>Browse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what a family needs on the table, then print it or save it as a PDF. Press H on any result, or use “Add to handout”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the table yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or start from a ready-made handout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutForm</name>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR codes for a phone camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mention of exploitation in the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space for handwritten notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things that can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tips of the ready-made handout, to tick off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title on the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words of your own. They are printed on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That title names exploitation. “{0}” is printed instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutMenu</name>
    <message>
        <source>Add a practical tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear and start another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutPage</name>
    <message>
        <source>These characters cannot be printed and were replaced or left out: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutPanel</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>drag to reorder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutWording</name>
    <message>
        <source>On my handout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutWork</name>
    <message>
        <source>Printing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the handout as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing stopped. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PDF was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printer. Save a PDF and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Making page {0} of {1} ready …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to the printer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF prints as usual, but a screen reader may not read it well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the worry is, in everyday words. You can start typing on any page. Short forms such as “CSE” and former names such as “PACE” are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters show how much each choice would give. If nothing is found, you are shown which filter to drop, and national lines that help with many worries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved is for what you use often. A list is for one purpose, and has an order. The handout is the list on the table now. Whatever you remove can be brought back for ten seconds, with Undo or Ctrl Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see beside the handout are the very pages that print. Keep the plain title if somebody else may see the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each entry says when its facts were last checked. Phone numbers were read on web pages; nobody rang them to check. Ring or look before you rely on an old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search to the results; then from row to row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the entry that is shown, or let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the entry that is shown on the handout, or take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, while the bar at the foot is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search, then the filters, then go home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home; 2 to 5 are the other pages of the side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>See all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a ready-made handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a need, or start typing. Everything here works without the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help today?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Removed from Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already on the handout: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the handout: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the handout: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptDelegate</name>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, QR code and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to reorder, or press Alt with the up and down arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, printed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptDetails</name>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note: no names. Only you see it, unless you print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this note on the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code for this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, copy and more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptEmpty</name>
    <message>
        <source>Browse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import lists …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing saved yet. Press S on any result, or use “Save”, and it stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this list yet. Add an entry from its own page, or drag, move or copy it here from Saved or from another list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptMenu</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{0}” instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into its items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptModel</name>
    <message>
        <source>Note, printed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Put on the handout table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this list has “{0}” in its title or note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>drag to reorder, or press Alt with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptRows</name>
    <message>
        <source>This catalogue does not have it. It is not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{0}” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskBar</name>
    <message>
        <source>Signpost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My handout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskEntryPage</name>
    <message>
        <source>This entry was withdrawn. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number in this catalogue: use the web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and addresses may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of this may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone may remember this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On my handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to my handout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskFilters</name>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskHandoutPage</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch “Add to my handout” on anything that could help, then print it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on your handout yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), free to take away.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing … Please wait beside the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Please take every page with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is %n page(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This printer gives at most %n page(s). Remove something.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can print again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This screen cannot print now. Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskHomePage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you do here is saved. It clears itself when you walk away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Leave this page” covers the screen at once. It cannot hide what somebody has already seen, what is on paper, or what your phone remembers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help today?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskNotice</name>
    <message>
        <source>Signpost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen is not ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskResultsPage</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry has all these words. These have some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has “{0}”. These are for “{1}”, which is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskRows</name>
    <message>
        <source>On my handout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Signpost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveButton</name>
    <message>
        <source>Leave this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page in your web browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the internet. The browser, and anyone who can see this computer&apos;s internet use, may keep a record of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListKeeper</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in its place: {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handout copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to a new list: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the table: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is clear for another handout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) exported to {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}; %n were there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken out of {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has it already: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>Put on the handout table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to a new list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all my lists …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import lists …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists from Signpost (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoResults</name>
    <message>
        <source>Lines that help with many worries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits all these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Drop the filter “{0}”: %n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or other words, such as “sleep”, “court” or “online”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>On-screen keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherAddress</name>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {0} in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>Phone {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on a web page. Not rung to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Digits typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the public screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the public screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no PIN in the policy of this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the printer can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>{listed}
No catalogue was written. Correct these and build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no catalogue at {path}. Build it with `signpost catalogue build`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue at {path} cannot be used: {reason}. Install it again from a good copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no entry “{entry_id}”. Look for it with `signpost search`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That note has {length} characters. Shorten it to {most} and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed}
The policy is not used. Correct it and start Signpost again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {advice}. Nothing was imported from this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signpost is open in another window. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything in {folder} could be erased ({reason}). Remove the folder yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation has switched off {what}. Ask who looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is missing or damaged. Install Signpost again from a good copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printer. Use “Save PDF” and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “{name}” cannot be found. Choose another one, or use “Save PDF”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “{name}” did not start. Check that it is on, or use “Save PDF”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen pages exists. Choose from 1 to {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list called “{name}”. See your lists with `signpost list show`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That list is no longer there. See your lists with `signpost list show`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not in that list. Open the list again to see what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That item is no longer in the list. Open the list again to see what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list needs a name. Type one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name is too long for a list. Use at most 80 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a list called “{name}”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>Source {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It draws on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the source of 2018 as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed in the source as: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was read at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium confidence: may be out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low confidence: not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingAside</name>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Print this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyMadePage</name>
    <message>
        <source>Start from one of these, then add and take away as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready-made handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear recently viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off recently viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently viewed is cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently viewed is off. You can turn it on again under About Signpost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>No entry has all these words. These have some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has “{0}”. These are for “{1}”, which is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowWording</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search organisations, guides and tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>My lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ New list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizePanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{0}: one less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: one more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TickBox</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Signpost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signpost, home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Signpost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The folder {where} cannot be written, so what you save now lasts only until you close Signpost. Print it or export it before you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left where your lists are kept ({where}), so what you save now lasts only until you close Signpost. Make room and start Signpost again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signpost is already open in another window, so what you save in this one lasts only until you close it. Use the other window to keep things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lists were made with a newer version of Signpost. They are left as they are, and what you save now lasts only until you close this one. Open them with the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lists in {where} cannot be read, so what you save now lasts only until you close Signpost. If they are on a stick, put it back and start Signpost again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lists in {where} have been damaged just now. Close Signpost and start it again: it then recovers what can be read. Until then nothing new is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lists were damaged or lost. Recovered {kept} of {known} saved items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you had saved is erased. What you save now lasts only until you close Signpost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Signpost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong. What you saved is safe. Close Signpost and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>Address: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this code with a phone, or type the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a worry in everyday words, such as “can&apos;t sleep”, or choose a need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you use often. Put what a family needs on the handout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the handout or save it as a PDF. Nothing here needs the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready-made handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tip(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before you rely on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents and carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it helps with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 to 12 months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over a year ago, or never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some links may have changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Source</name>
    <message>
        <source>Source {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Signpost</source>
        <translation>Ynghylch Signpost</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fersiynau</translation>
    </message>
    <message>
        <source>Signpost {0}, with Qt {1}.</source>
        <translation>Signpost {0}, gyda Qt {1}.</translation>
    </message>
    <message numerus="yes">
        <source>Catalogue {0}: %Ln entry(ies), published {1}.</source>
        <translation>
            <numerusform>Catalog {0}: %Ln o gofnodion, cyhoeddwyd {1}.</numerusform>
            <numerusform>Catalog {0}: %Ln cofnod, cyhoeddwyd {1}.</numerusform>
            <numerusform>Catalog {0}: %Ln o gofnodion, cyhoeddwyd {1}.</numerusform>
            <numerusform>Catalog {0}: %Ln o gofnodion, cyhoeddwyd {1}.</numerusform>
            <numerusform>Catalog {0}: %Ln o gofnodion, cyhoeddwyd {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {0}.</source>
        <translation>Ffynhonnell: {0}.</translation>
    </message>
    <message>
        <source>Where your lists are kept</source>
        <translation>Ble mae’ch rhestrau’n cael eu cadw</translation>
    </message>
    <message>
        <source>In memory only: they are gone when you close Signpost.</source>
        <translation>Yn y cof yn unig: byddant yn diflannu pan fyddwch yn cau Signpost.</translation>
    </message>
    <message>
        <source>They are not secret from others who use this computer under the same name. Erasing deletes them, backups too; so does the command “signpost erase”.</source>
        <translation>Nid ydynt yn gyfrinach rhag eraill sy&apos;n defnyddio&apos;r cyfrifiadur hwn o dan yr un enw. Mae dileu yn cael gwared arnynt, a&apos;r copïau wrth gefn hefyd; felly hefyd y gorchymyn “signpost erase”.</translation>
    </message>
    <message>
        <source>Keep a list of what was viewed</source>
        <translation>Cadw rhestr o’r hyn a welwyd</translation>
    </message>
    <message>
        <source>What Signpost does not do</source>
        <translation>Beth nad yw Signpost yn ei wneud</translation>
    </message>
    <message>
        <source>It never uses the internet and cannot contact anyone for you. It does not hide that it was used, and it cannot take back what was printed.</source>
        <translation>Nid yw byth yn defnyddio’r rhyngrwyd ac ni all gysylltu â neb ar eich rhan. Nid yw’n cuddio iddo gael ei ddefnyddio, ac ni all dynnu’n ôl yr hyn a argraffwyd.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>The Welsh of this program and of its handouts, and the Arabic and Urdu of its handouts, have yet to be reviewed by native speakers. Where they differ from the English, the English counts.</source>
        <translation>Mae Cymraeg y rhaglen hon a’i thaflenni, ac Arabeg ac Wrdw’r taflenni, eto i’w hadolygu gan siaradwyr brodorol. Lle maent yn wahanol i’r Saesneg, y Saesneg sy’n cyfrif.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Trwyddedau</translation>
    </message>
    <message>
        <source>The program: MIT. The text of the catalogue: CC BY 4.0.</source>
        <translation>Y rhaglen: MIT. Testun y catalog: CC BY 4.0.</translation>
    </message>
    <message>
        <source>Typefaces: Atkinson Hyperlegible Next, Noto Sans and Vazirmatn, OFL 1.1.</source>
        <translation>Ffontiau: Atkinson Hyperlegible Next, Noto Sans a Vazirmatn, OFL 1.1.</translation>
    </message>
    <message>
        <source>Icons: Lucide, ISC. Qt for Python: LGPL 3. Typst: Apache 2.0.</source>
        <translation>Eiconau: Lucide, ISC. Qt for Python: LGPL 3. Typst: Apache 2.0.</translation>
    </message>
    <message>
        <source>The full texts lie beside the program, in “resources” and “LICENSE”.</source>
        <translation>Mae’r testunau llawn wrth ochr y rhaglen, yn “resources” a “LICENSE”.</translation>
    </message>
</context>
<context>
    <name>AgeCard</name>
    <message>
        <source>Last checked: {0}</source>
        <translation>Gwiriwyd ddiwethaf: {0}</translation>
    </message>
    <message>
        <source>Hours and addresses may have changed.</source>
        <translation>Efallai bod oriau a chyfeiriadau wedi newid.</translation>
    </message>
    <message>
        <source>Some of this may have changed.</source>
        <translation>Efallai bod rhywfaint o hyn wedi newid.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>No entry has all these words. These have some.</source>
        <translation>Nid oes cofnod â’r geiriau hyn i gyd. Mae rhai ohonynt gan y rhain.</translation>
    </message>
    <message>
        <source>Nothing has “{0}”. These are for “{1}”, which is a guess.</source>
        <translation>Nid oes dim â “{0}”. Mae’r rhain ar gyfer “{1}”, sy’n ddyfaliad.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove the filter {0}</source>
        <translation>Tynnu’r hidlydd {0}</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Open on your phone</source>
        <translation>Agor ar eich ffôn</translation>
    </message>
    <message>
        <source>Your phone may remember this page.</source>
        <translation>Efallai y bydd eich ffôn yn cofio’r dudalen hon.</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>On this page</source>
        <translation>Ar y dudalen hon</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n cofnod</numerusform>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n o gofnodion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>I’m still here</source>
        <translation>Rwy’n dal yma</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Ydych chi’n dal yno?</translation>
    </message>
    <message>
        <source>Nothing that you did here is kept.</source>
        <translation>Nid oes dim a wnaethoch yma yn cael ei gadw.</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n second(s)</source>
        <translation>
            <numerusform>Bydd y sgrin hon yn clirio ymhen %n eiliad</numerusform>
            <numerusform>Bydd y sgrin hon yn clirio ymhen %n eiliad</numerusform>
            <numerusform>Bydd y sgrin hon yn clirio ymhen %n eiliad</numerusform>
            <numerusform>Bydd y sgrin hon yn clirio ymhen %n eiliad</numerusform>
            <numerusform>Bydd y sgrin hon yn clirio ymhen %n eiliad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Touch to start</source>
        <translation>Cyffyrddwch i ddechrau</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open the handout</source>
        <translation>Agor y daflen</translation>
    </message>
    <message>
        <source>Catalogue {0}</source>
        <translation>Catalog {0}</translation>
    </message>
    <message>
        <source>Published {0}</source>
        <translation>Cyhoeddwyd {0}</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Signpost</source>
        <translation>Signpost</translation>
    </message>
</context>
<context>
    <name>EmergencyStrip</name>
    <message>
        <source>If a child is in immediate danger, call 999.</source>
        <translation>Os yw plentyn mewn perygl nawr, ffoniwch 999.</translation>
    </message>
    <message>
        <source>This app cannot contact anyone for you.</source>
        <translation>Ni all yr ap hwn gysylltu â neb ar eich rhan.</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Details copied as plain text</source>
        <translation>Copïwyd y manylion fel testun plaen</translation>
    </message>
    <message>
        <source>On the handout</source>
        <translation>Ar y daflen</translation>
    </message>
    <message>
        <source>Add to handout</source>
        <translation>Ychwanegu at y daflen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Wedi’i gadw</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copïo’r manylion</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copïo’r cyfeiriad</translation>
    </message>
    <message>
        <source>Add to {0}</source>
        <translation>Ychwanegu at {0}</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>No number in this catalogue: use the web address.</source>
        <translation>Dim rhif yn y catalog hwn: defnyddiwch y cyfeiriad gwe.</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>Erase everything…</source>
        <translation>Dileu popeth…</translation>
    </message>
    <message>
        <source>Erase everything?</source>
        <translation>Dileu popeth?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>This deletes your lists, notes, settings and their backups from this computer. It cannot be undone.</source>
        <translation>Mae hyn yn dileu eich rhestrau, nodiadau, gosodiadau a&apos;u copïau wrth gefn o&apos;r cyfrifiadur hwn. Ni ellir ei ddadwneud.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Helps with</source>
        <translation>Yn helpu gyda</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Yn rhoi</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Fformat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Also found by</source>
        <translation>Hefyd i’w gael dan</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Gwiriwyd ddiwethaf</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Clirio pob hidlydd</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Hidlyddion</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Show fewer</source>
        <translation>Dangos llai</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Unfolded</source>
        <translation>Wedi’i agor</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Wedi’i gau</translation>
    </message>
</context>
<context>
    <name>GuessCard</name>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation>Ai “{0}” oeddech chi’n ei feddwl?</translation>
    </message>
</context>
<context>
    <name>GuidancePage</name>
    <message>
        <source>Guidance</source>
        <translation>Arweiniad</translation>
    </message>
    <message>
        <source>Short pages to read together or to hand out.</source>
        <translation>Tudalennau byr i’w darllen gyda’ch gilydd neu i’w rhoi.</translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Ar gyfer {0}</translation>
    </message>
</context>
<context>
    <name>HandoutColumns</name>
    <message>
        <source>Handout</source>
        <translation>Taflen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Beth i’w ddangos</translation>
    </message>
</context>
<context>
    <name>HandoutContents</name>
    <message>
        <source>What is in it</source>
        <translation>Beth sydd ynddi</translation>
    </message>
    <message>
        <source>Tips to tick off</source>
        <translation>Awgrymiadau i’w ticio</translation>
    </message>
</context>
<context>
    <name>HandoutEmpty</name>
    <message>
        <source>Browse all</source>
        <translation>Pori popeth</translation>
    </message>
    <message>
        <source>Gather what a family needs, then print it or save it as a PDF. Press H on any result, or use “Add to handout”.</source>
        <translation>Casglwch yr hyn sydd ei angen ar deulu, yna ei argraffu neu ei gadw fel PDF. Pwyswch H ar unrhyw ganlyniad, neu defnyddiwch “Ychwanegu at y daflen”.</translation>
    </message>
    <message>
        <source>Nothing on the handout yet</source>
        <translation>Dim ar y daflen eto</translation>
    </message>
    <message>
        <source>Or start from a ready-made handout</source>
        <translation>Neu ddechrau o daflen barod</translation>
    </message>
</context>
<context>
    <name>HandoutForm</name>
    <message>
        <source>Standard</source>
        <translation>Safonol</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Print bras</translation>
    </message>
    <message>
        <source>Wallet card</source>
        <translation>Cerdyn waled</translation>
    </message>
    <message>
        <source>Easy list</source>
        <translation>Rhestr hawdd</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>QR codes for a phone camera</source>
        <translation>Codau QR ar gyfer camera ffôn</translation>
    </message>
    <message>
        <source>Plain cover</source>
        <translation>Clawr plaen</translation>
    </message>
    <message>
        <source>No mention of exploitation in the title</source>
        <translation>Dim sôn am gamfanteisio yn y teitl</translation>
    </message>
    <message>
        <source>Space for handwritten notes</source>
        <translation>Lle i ysgrifennu nodiadau</translation>
    </message>
    <message>
        <source>Things that can help</source>
        <translation>Pethau a all helpu</translation>
    </message>
    <message>
        <source>Tips of the ready-made handout, to tick off</source>
        <translation>Awgrymiadau’r daflen barod, i’w ticio</translation>
    </message>
    <message>
        <source>Title on the handout</source>
        <translation>Teitl ar y daflen</translation>
    </message>
    <message>
        <source>Message to the family</source>
        <translation>Neges i’r teulu</translation>
    </message>
    <message>
        <source>A few words of your own. They are printed on the first page.</source>
        <translation>Ychydig eiriau gennych chi. Cânt eu hargraffu ar y dudalen gyntaf.</translation>
    </message>
    <message>
        <source>That title names exploitation. “{0}” is printed instead.</source>
        <translation>Mae’r teitl hwnnw’n enwi camfanteisio. Caiff “{0}” ei argraffu yn ei le.</translation>
    </message>
    <message>
        <source>Given by {0}</source>
        <translation>Rhoddwyd gan {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
</context>
<context>
    <name>HandoutMenu</name>
    <message>
        <source>Add a practical tip</source>
        <translation>Ychwanegu awgrym ymarferol</translation>
    </message>
    <message>
        <source>Keep as a list</source>
        <translation>Cadw fel rhestr</translation>
    </message>
    <message>
        <source>Clear and start another</source>
        <translation>Clirio a dechrau un arall</translation>
    </message>
</context>
<context>
    <name>HandoutPage</name>
    <message>
        <source>These characters cannot be printed and were replaced or left out: {0}</source>
        <translation>Ni ellir argraffu’r nodau hyn; cawsant eu newid neu eu gadael allan: {0}</translation>
    </message>
</context>
<context>
    <name>HandoutPanel</name>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Taflen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n o eitemau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n o dudalennau</numerusform>
            <numerusform>%n dudalen</numerusform>
            <numerusform>%n o dudalennau</numerusform>
            <numerusform>%n o dudalennau</numerusform>
            <numerusform>%n o dudalennau</numerusform>
        </translation>
    </message>
    <message>
        <source>drag to reorder</source>
        <translation>llusgwch i newid y drefn</translation>
    </message>
</context>
<context>
    <name>HandoutRow</name>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Tynnu {0}</translation>
    </message>
</context>
<context>
    <name>HandoutWording</name>
    <message>
        <source>On my handout</source>
        <translation>Ar fy nhaflen</translation>
    </message>
</context>
<context>
    <name>HandoutWork</name>
    <message>
        <source>Save PDF</source>
        <translation>Cadw PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Yn argraffu…</translation>
    </message>
    <message>
        <source>Saving the PDF…</source>
        <translation>Yn cadw’r PDF…</translation>
    </message>
    <message>
        <source>Copied the handout as plain text.</source>
        <translation>Copïwyd y daflen fel testun plaen.</translation>
    </message>
    <message>
        <source>Printing stopped. Nothing was sent.</source>
        <translation>Stopiwyd yr argraffu. Nid anfonwyd dim.</translation>
    </message>
    <message>
        <source>No PDF was saved.</source>
        <translation>Ni chadwyd PDF.</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Yn chwilio am argraffwyr…</translation>
    </message>
    <message>
        <source>Making page {0} of {1} ready…</source>
        <translation>Yn paratoi tudalen {0} o {1}…</translation>
    </message>
    <message>
        <source>Sending to the printer…</source>
        <translation>Yn anfon i’r argraffydd…</translation>
    </message>
    <message>
        <source>No printer found. Save a PDF instead.</source>
        <translation>Ni chafwyd hyd i argraffydd. Cadwch PDF yn lle hynny.</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>y ddwy ochr</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n o gopïau</numerusform>
            <numerusform>%n copi</numerusform>
            <numerusform>%n o gopïau</numerusform>
            <numerusform>%n o gopïau</numerusform>
            <numerusform>%n o gopïau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>Anfonwyd %n o dudalennau i’r argraffydd.</numerusform>
            <numerusform>Anfonwyd %n dudalen i’r argraffydd.</numerusform>
            <numerusform>Anfonwyd %n o dudalennau i’r argraffydd.</numerusform>
            <numerusform>Anfonwyd %n o dudalennau i’r argraffydd.</numerusform>
            <numerusform>Anfonwyd %n o dudalennau i’r argraffydd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Cadwyd: {0}</translation>
    </message>
    <message>
        <source>This PDF prints as usual, but a screen reader may not read it well.</source>
        <translation>Mae’r PDF hwn yn argraffu fel arfer, ond efallai na fydd darllenydd sgrin yn ei ddarllen yn dda.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Canfod</translation>
    </message>
    <message>
        <source>Type what the worry is, in everyday words. You can start typing on any page. Short forms such as “CSE” and former names such as “PACE” are understood.</source>
        <translation>Teipiwch beth yw’r pryder, mewn geiriau bob dydd. Gallwch ddechrau teipio ar unrhyw dudalen. Mae byrfoddau fel “CSE” a hen enwau fel “PACE” yn cael eu deall.</translation>
    </message>
    <message>
        <source>Filters show how much each choice would give. If nothing is found, you are shown which filter to drop, and national lines that help with many worries.</source>
        <translation>Mae hidlyddion yn dangos faint y byddai pob dewis yn ei roi. Os na cheir dim, cewch weld pa hidlydd i’w ollwng, a llinellau cenedlaethol sy’n helpu gyda llawer o bryderon.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Saved is for what you use often. A list is for one purpose, and has an order. The handout is the list that prints now. Whatever you remove can be brought back for ten seconds, with Undo or Ctrl Z.</source>
        <translation>Mae “Wedi’u cadw” ar gyfer yr hyn a ddefnyddiwch yn aml. Mae rhestr at un diben, ac mae iddi drefn. Y daflen yw’r rhestr sy’n argraffu nawr. Gellir dod â beth bynnag a dynnwch yn ôl am ddeg eiliad, gyda Dadwneud neu Ctrl Z.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>What you see beside the handout are the very pages that print. Keep the plain title if somebody else may see the paper.</source>
        <translation>Yr hyn a welwch wrth ochr y daflen yw’r union dudalennau sy’n cael eu hargraffu. Cadwch y teitl plaen os gallai rhywun arall weld y papur.</translation>
    </message>
    <message>
        <source>How old is this?</source>
        <translation>Pa mor hen yw hyn?</translation>
    </message>
    <message>
        <source>Each entry says when its facts were last checked. Phone numbers were read on web pages; nobody rang them to check. Ring or look before you rely on an old one.</source>
        <translation>Mae pob cofnod yn dweud pryd y gwiriwyd ei ffeithiau ddiwethaf. Darllenwyd rhifau ffôn ar dudalennau gwe; ni ffoniodd neb hwy i’w gwirio. Ffoniwch neu edrychwch cyn dibynnu ar hen un.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>If you speak to the computer, or your hand slips, switch the letter keys off in the menu at the end of the top bar. Then S, H and typing outside a field do nothing.</source>
        <translation>Os ydych chi’n siarad â’r cyfrifiadur, neu os yw’ch llaw yn llithro, diffoddwch y bysellau llythrennau yn y ddewislen ar ddiwedd y bar uchaf. Yna ni fydd S, H na theipio y tu allan i faes yn gwneud dim.</translation>
    </message>
    <message>
        <source>Keys in lists and on the handout</source>
        <translation>Bysellau mewn rhestrau ac ar y daflen</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Mynd i’r chwiliad</translation>
    </message>
    <message>
        <source>From the search to the results; then from row to row</source>
        <translation>O’r chwiliad i’r canlyniadau; yna o res i res</translation>
    </message>
    <message>
        <source>Open what is marked</source>
        <translation>Agor yr hyn sydd wedi’i farcio</translation>
    </message>
    <message>
        <source>Save the entry that is shown, or let it go</source>
        <translation>Cadw’r cofnod a ddangosir, neu ei ollwng</translation>
    </message>
    <message>
        <source>Put the entry that is shown on the handout, or take it off</source>
        <translation>Rhoi’r cofnod a ddangosir ar y daflen, neu ei dynnu</translation>
    </message>
    <message>
        <source>The same as Ctrl D, while letter keys are on</source>
        <translation>Yr un peth â Ctrl D, tra bo’r bysellau llythrennau ymlaen</translation>
    </message>
    <message>
        <source>The same as Ctrl H, while letter keys are on</source>
        <translation>Yr un peth â Ctrl H, tra bo’r bysellau llythrennau ymlaen</translation>
    </message>
    <message>
        <source>Copy the details of the entry as plain text</source>
        <translation>Copïo manylion y cofnod fel testun plaen</translation>
    </message>
    <message>
        <source>Undo, while the bar at the foot is there</source>
        <translation>Dadwneud, tra bo’r bar ar y gwaelod yno</translation>
    </message>
    <message>
        <source>Clear the search, then the filters, then go home</source>
        <translation>Clirio’r chwiliad, yna’r hidlyddion, yna mynd i’r hafan</translation>
    </message>
    <message>
        <source>Home; 2 to 5 are the other pages of the side bar</source>
        <translation>Hafan; 2 i 5 yw tudalennau eraill y bar ochr</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testun mwy</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testun llai</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Maint testun arferol</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Y dudalen hon</translation>
    </message>
    <message>
        <source>Move an entry up, or a list in the side bar</source>
        <translation>Symud cofnod i fyny, neu restr yn y bar ochr</translation>
    </message>
    <message>
        <source>Move it down</source>
        <translation>Ei symud i lawr</translation>
    </message>
    <message>
        <source>Show what lies under an entry: its note, QR code and more</source>
        <translation>Dangos yr hyn sydd o dan gofnod: ei nodyn, ei god QR a mwy</translation>
    </message>
    <message>
        <source>The same; in the side bar, give a list another name</source>
        <translation>Yr un peth; yn y bar ochr, rhoi enw arall i restr</translation>
    </message>
    <message>
        <source>Take an entry out, or delete a list in the side bar</source>
        <translation>Tynnu cofnod allan, neu ddileu rhestr yn y bar ochr</translation>
    </message>
    <message>
        <source>Offer everything that can be done with it</source>
        <translation>Cynnig popeth y gellir ei wneud ag ef</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Canfod yn y rhestr</translation>
    </message>
    <message>
        <source>Turn back a page in the preview</source>
        <translation>Troi’n ôl un dudalen yn y rhagolwg</translation>
    </message>
    <message>
        <source>Turn to the next page in the preview</source>
        <translation>Troi i’r dudalen nesaf yn y rhagolwg</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>See all</source>
        <translation>Gweld popeth</translation>
    </message>
    <message>
        <source>Start from a ready-made handout</source>
        <translation>Dechrau o daflen barod</translation>
    </message>
    <message>
        <source>Choose a need, or start typing. Everything here works without the internet.</source>
        <translation>Dewiswch angen, neu ddechrau teipio. Mae popeth yma’n gweithio heb y rhyngrwyd.</translation>
    </message>
    <message>
        <source>What would help today?</source>
        <translation>Beth fyddai’n helpu heddiw?</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Removed from Saved: {0}</source>
        <translation>Tynnwyd o “Wedi’u cadw”: {0}</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Cadwyd: {0}</translation>
    </message>
    <message>
        <source>Already on the handout: {0}</source>
        <translation>Ar y daflen yn barod: {0}</translation>
    </message>
    <message>
        <source>Added to the handout: {0}</source>
        <translation>Ychwanegwyd at y daflen: {0}</translation>
    </message>
    <message>
        <source>Taken off the handout: {0}</source>
        <translation>Tynnwyd oddi ar y daflen: {0}</translation>
    </message>
    <message>
        <source>{0} has it already: {1}</source>
        <translation>Mae yn {0} yn barod: {1}</translation>
    </message>
    <message>
        <source>Added to {0}: {1}</source>
        <translation>Ychwanegwyd at {0}: {1}</translation>
    </message>
</context>
<context>
    <name>KeptDelegate</name>
    <message>
        <source>Close the details</source>
        <translation>Cau’r manylion</translation>
    </message>
    <message>
        <source>Note, QR code and more</source>
        <translation>Nodyn, cod QR a mwy</translation>
    </message>
    <message>
        <source>Drag to reorder, or press Alt with the up and down arrows</source>
        <translation>Llusgwch i newid y drefn, neu pwyswch Alt gyda’r saethau i fyny ac i lawr</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Note, printed: {0}</source>
        <translation>Nodyn, argreffir: {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Nodyn: {0}</translation>
    </message>
</context>
<context>
    <name>KeptDetails</name>
    <message>
        <source>Private note</source>
        <translation>Nodyn preifat</translation>
    </message>
    <message>
        <source>Private note: no names. Only you see it, unless you print it.</source>
        <translation>Nodyn preifat: dim enwau. Chi yn unig sy’n ei weld, oni bai eich bod yn ei argraffu.</translation>
    </message>
    <message>
        <source>Print this note on the handout</source>
        <translation>Argraffu’r nodyn hwn ar y daflen</translation>
    </message>
    <message>
        <source>QR code for this one</source>
        <translation>Cod QR ar gyfer hwn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Move, copy and more</source>
        <translation>Symud, copïo a mwy</translation>
    </message>
</context>
<context>
    <name>KeptEmpty</name>
    <message>
        <source>Browse all</source>
        <translation>Pori popeth</translation>
    </message>
    <message>
        <source>Import lists…</source>
        <translation>Mewnforio rhestrau…</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Dim wedi’i gadw eto</translation>
    </message>
    <message>
        <source>Press S on any result, or use “Save”, and it stays here.</source>
        <translation>Pwyswch S ar unrhyw ganlyniad, neu defnyddiwch “Cadw”, a bydd yn aros yma.</translation>
    </message>
    <message>
        <source>Nothing in this list yet</source>
        <translation>Dim yn y rhestr hon eto</translation>
    </message>
    <message>
        <source>Add an entry from its own page, or drag, move or copy it here from Saved or from another list.</source>
        <translation>Ychwanegwch gofnod o’i dudalen ei hun, neu ei lusgo, ei symud neu ei gopïo yma o “Wedi’u cadw” neu o restr arall.</translation>
    </message>
</context>
<context>
    <name>KeptMenu</name>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Use “{0}” instead</source>
        <translation>Defnyddio “{0}” yn ei le</translation>
    </message>
    <message>
        <source>Split into its items</source>
        <translation>Rhannu’n eitemau</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Symud i</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copïo i</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Symud i fyny	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Symud i lawr	Alt+Down</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Tynnu	Del</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Rhestr newydd</translation>
    </message>
</context>
<context>
    <name>KeptModel</name>
    <message>
        <source>Note, printed: {0}</source>
        <translation>Nodyn, argreffir: {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Nodyn: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} o {1}</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Use as the handout</source>
        <translation>Defnyddio fel y daflen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Rhestr newydd</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Canfod yn y rhestr hon</translation>
    </message>
    <message>
        <source>Anyone who uses this computer under your name can open what is kept here.</source>
        <translation>Gall unrhyw un sy’n defnyddio’r cyfrifiadur hwn o dan eich enw agor yr hyn a gedwir yma.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Wedi’u cadw</translation>
    </message>
    <message>
        <source>Nothing in this list has “{0}” in its title or note.</source>
        <translation>Nid oes dim yn y rhestr hon â “{0}” yn ei deitl na’i nodyn.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n item(s)</source>
        <translation>
            <numerusform>{0} o %n o eitemau</numerusform>
            <numerusform>{0} o %n eitem</numerusform>
            <numerusform>{0} o %n o eitemau</numerusform>
            <numerusform>{0} o %n o eitemau</numerusform>
            <numerusform>{0} o %n o eitemau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n o eitemau</numerusform>
        </translation>
    </message>
    <message>
        <source>drag to reorder, or press Alt with the arrow keys</source>
        <translation>llusgwch i newid y drefn, neu pwyswch Alt gyda’r bysellau saeth</translation>
    </message>
</context>
<context>
    <name>KeptRows</name>
    <message>
        <source>This catalogue does not have it. It is not printed.</source>
        <translation>Nid yw yn y catalog hwn. Ni chaiff ei argraffu.</translation>
    </message>
    <message>
        <source>No longer in use, and not printed.</source>
        <translation>Nid yw’n cael ei ddefnyddio mwyach, ac ni chaiff ei argraffu.</translation>
    </message>
    <message>
        <source>Use “{0}” instead.</source>
        <translation>Defnyddiwch “{0}” yn ei le.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n o eitemau</numerusform>
        </translation>
    </message>
    <message>
        <source>no QR code</source>
        <translation>dim cod QR</translation>
    </message>
</context>
<context>
    <name>KeptView</name>
    <message>
        <source>What the list holds, in order</source>
        <translation>Beth sydd yn y rhestr, mewn trefn</translation>
    </message>
</context>
<context>
    <name>KioskBar</name>
    <message>
        <source>Signpost</source>
        <translation>Signpost</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Cyferbyniad</translation>
    </message>
    <message>
        <source>My handout</source>
        <translation>Fy nhaflen</translation>
    </message>
</context>
<context>
    <name>KioskEntryPage</name>
    <message>
        <source>Tips to tick off</source>
        <translation>Awgrymiadau i’w ticio</translation>
    </message>
    <message>
        <source>No number in this catalogue: use the web address.</source>
        <translation>Dim rhif yn y catalog hwn: defnyddiwch y cyfeiriad gwe.</translation>
    </message>
    <message>
        <source>In this handout</source>
        <translation>Yn y daflen hon</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Cysylltiedig</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>Argraffu hwn</translation>
    </message>
    <message>
        <source>On my handout</source>
        <translation>Ar fy nhaflen</translation>
    </message>
    <message>
        <source>Add to my handout</source>
        <translation>Ychwanegu at fy nhaflen</translation>
    </message>
</context>
<context>
    <name>KioskFilters</name>
    <message>
        <source>Clear all filters</source>
        <translation>Clirio pob hidlydd</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Dangos y canlyniadau</translation>
    </message>
</context>
<context>
    <name>KioskHandoutEmpty</name>
    <message>
        <source>My handout</source>
        <translation>Fy nhaflen</translation>
    </message>
    <message>
        <source>Or start from a ready-made handout</source>
        <translation>Neu ddechrau o daflen barod</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>Canfod rhywbeth</translation>
    </message>
    <message>
        <source>There is nothing on your handout yet.</source>
        <translation>Nid oes dim ar eich taflen eto.</translation>
    </message>
    <message>
        <source>Touch “Add to my handout” on anything that could help, then print it here.</source>
        <translation>Cyffyrddwch â “Ychwanegu at fy nhaflen” ar unrhyw beth a allai helpu, yna ei argraffu yma.</translation>
    </message>
</context>
<context>
    <name>KioskHandoutPage</name>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>Argraffu hwn</translation>
    </message>
    <message>
        <source>My handout</source>
        <translation>Fy nhaflen</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), free to take away.</source>
        <translation>
            <numerusform>%n o dudalennau, am ddim i fynd â nhw.</numerusform>
            <numerusform>%n dudalen, am ddim i fynd â hi.</numerusform>
            <numerusform>%n o dudalennau, am ddim i fynd â nhw.</numerusform>
            <numerusform>%n o dudalennau, am ddim i fynd â nhw.</numerusform>
            <numerusform>%n o dudalennau, am ddim i fynd â nhw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Yn gwneud y tudalennau…</translation>
    </message>
    <message>
        <source>Printing… Please wait beside the printer.</source>
        <translation>Yn argraffu… Arhoswch wrth yr argraffydd.</translation>
    </message>
    <message>
        <source>Sent to the printer. Please take every page with you.</source>
        <translation>Anfonwyd i’r argraffydd. Ewch â phob tudalen gyda chi.</translation>
    </message>
    <message numerus="yes">
        <source>This is %n page(s).</source>
        <translation>
            <numerusform>Mae hyn yn %n o dudalennau.</numerusform>
            <numerusform>Mae hyn yn %n dudalen.</numerusform>
            <numerusform>Mae hyn yn %n o dudalennau.</numerusform>
            <numerusform>Mae hyn yn %n o dudalennau.</numerusform>
            <numerusform>Mae hyn yn %n o dudalennau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This printer gives at most %n page(s). Remove something.</source>
        <translation>
            <numerusform>Mae’r argraffydd hwn yn rhoi %n o dudalennau ar y mwyaf. Tynnwch rywbeth.</numerusform>
            <numerusform>Mae’r argraffydd hwn yn rhoi %n dudalen ar y mwyaf. Tynnwch rywbeth.</numerusform>
            <numerusform>Mae’r argraffydd hwn yn rhoi %n o dudalennau ar y mwyaf. Tynnwch rywbeth.</numerusform>
            <numerusform>Mae’r argraffydd hwn yn rhoi %n o dudalennau ar y mwyaf. Tynnwch rywbeth.</numerusform>
            <numerusform>Mae’r argraffydd hwn yn rhoi %n o dudalennau ar y mwyaf. Tynnwch rywbeth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can print again in %n second(s).</source>
        <translation>
            <numerusform>Gallwch argraffu eto ymhen %n eiliad.</numerusform>
            <numerusform>Gallwch argraffu eto ymhen %n eiliad.</numerusform>
            <numerusform>Gallwch argraffu eto ymhen %n eiliad.</numerusform>
            <numerusform>Gallwch argraffu eto ymhen %n eiliad.</numerusform>
            <numerusform>Gallwch argraffu eto ymhen %n eiliad.</numerusform>
        </translation>
    </message>
    <message>
        <source>This screen cannot print now. Please ask at the desk.</source>
        <translation>Ni all y sgrin hon argraffu nawr. Gofynnwch wrth y ddesg.</translation>
    </message>
</context>
<context>
    <name>KioskHomePage</name>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>My handout</source>
        <translation>Fy nhaflen</translation>
    </message>
    <message>
        <source>Nothing you do here is saved. It clears itself when you walk away.</source>
        <translation>Ni chaiff dim a wnewch yma ei gadw. Mae’n clirio’i hun pan fyddwch yn cerdded i ffwrdd.</translation>
    </message>
    <message>
        <source>“Leave this page” covers the screen at once. It cannot hide what somebody has already seen, what is on paper, or what your phone remembers.</source>
        <translation>Mae “Gadael y dudalen hon” yn gorchuddio’r sgrin ar unwaith. Ni all guddio’r hyn y mae rhywun eisoes wedi’i weld, yr hyn sydd ar bapur, na’r hyn y mae eich ffôn yn ei gofio.</translation>
    </message>
    <message>
        <source>What would help today?</source>
        <translation>Beth fyddai’n helpu heddiw?</translation>
    </message>
    <message>
        <source>Ready-made handouts</source>
        <translation>Taflenni parod</translation>
    </message>
</context>
<context>
    <name>KioskNotice</name>
    <message>
        <source>Signpost</source>
        <translation>Signpost</translation>
    </message>
    <message>
        <source>This screen is not ready</source>
        <translation>Nid yw’r sgrin hon yn barod</translation>
    </message>
</context>
<context>
    <name>KioskResultsPage</name>
    <message>
        <source>Filters</source>
        <translation>Hidlyddion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln o ganlyniadau</numerusform>
            <numerusform>%Ln canlyniad</numerusform>
            <numerusform>%Ln o ganlyniadau</numerusform>
            <numerusform>%Ln o ganlyniadau</numerusform>
            <numerusform>%Ln o ganlyniadau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskRows</name>
    <message>
        <source>On my handout</source>
        <translation>Ar fy nhaflen</translation>
    </message>
</context>
<context>
    <name>KioskSorryPage</name>
    <message>
        <source>This screen cannot look anything up just now</source>
        <translation>Ni all y sgrin hon chwilio am ddim ar hyn o bryd</translation>
    </message>
    <message>
        <source>You did nothing wrong. Please ask a member of staff for help.</source>
        <translation>Ni wnaethoch ddim o’i le. Gofynnwch i aelod o staff am help.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Signpost</source>
        <translation>Signpost</translation>
    </message>
</context>
<context>
    <name>LeaveButton</name>
    <message>
        <source>Leave this page</source>
        <translation>Gadael y dudalen hon</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open a web page</source>
        <translation>Agor tudalen we</translation>
    </message>
    <message>
        <source>Open this page in your web browser?</source>
        <translation>Agor y dudalen hon yn eich porwr gwe?</translation>
    </message>
    <message>
        <source>This needs the internet. The browser, and anyone who can see what this computer does there, may keep a record of the page.</source>
        <translation>Mae angen y rhyngrwyd ar gyfer hyn. Gall y porwr, ac unrhyw un sy’n gweld beth mae’r cyfrifiadur hwn yn ei wneud yno, gadw cofnod o’r dudalen.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Agor y dudalen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>ListKeeper</name>
    <message>
        <source>Saved</source>
        <translation>Wedi’u cadw</translation>
    </message>
    <message>
        <source>the handout</source>
        <translation>y daflen</translation>
    </message>
    <message>
        <source>Taken out of {0}: {1}</source>
        <translation>Tynnwyd o {0}: {1}</translation>
    </message>
    <message>
        <source>Moved up: {0}</source>
        <translation>Symudwyd i fyny: {0}</translation>
    </message>
    <message>
        <source>Moved down: {0}</source>
        <translation>Symudwyd i lawr: {0}</translation>
    </message>
    <message>
        <source>Moved to {0}: {1}</source>
        <translation>Symudwyd i {0}: {1}</translation>
    </message>
    <message>
        <source>Copied to {0}: {1}</source>
        <translation>Copïwyd i {0}: {1}</translation>
    </message>
    <message>
        <source>“{0}” takes its place.</source>
        <translation>Mae “{0}” yn cymryd ei le.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in its place: {0}</source>
        <translation>
            <numerusform>%n o eitemau yn ei le: {0}</numerusform>
            <numerusform>%n eitem yn ei le: {0}</numerusform>
            <numerusform>%n o eitemau yn ei le: {0}</numerusform>
            <numerusform>%n o eitemau yn ei le: {0}</numerusform>
            <numerusform>%n o eitemau yn ei le: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Rhestr newydd</translation>
    </message>
    <message>
        <source>Renamed: {0}</source>
        <translation>Ailenwyd: {0}</translation>
    </message>
    <message>
        <source>Handout copy</source>
        <translation>Copi o’r daflen</translation>
    </message>
    <message>
        <source>Copied to a new list: {0}</source>
        <translation>Copïwyd i restr newydd: {0}</translation>
    </message>
    <message>
        <source>Now the handout: {0}</source>
        <translation>Y daflen nawr: {0}</translation>
    </message>
    <message>
        <source>The handout is empty now, ready for another.</source>
        <translation>Mae’r daflen yn wag nawr, yn barod ar gyfer un arall.</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>Dilëwyd: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken out of {0}</source>
        <translation>
            <numerusform>Tynnwyd %n o eitemau o {0}</numerusform>
            <numerusform>Tynnwyd %n eitem o {0}</numerusform>
            <numerusform>Tynnwyd %n o eitemau o {0}</numerusform>
            <numerusform>Tynnwyd %n o eitemau o {0}</numerusform>
            <numerusform>Tynnwyd %n o eitemau o {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has it already: {1}</source>
        <translation>Mae yn {0} yn barod: {1}</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>Rename	F2</source>
        <translation>Ailenwi	F2</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Symud i fyny	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Symud i lawr	Alt+Down</translation>
    </message>
    <message>
        <source>Copy to a new list</source>
        <translation>Copïo i restr newydd</translation>
    </message>
    <message>
        <source>Use as the handout</source>
        <translation>Defnyddio fel y daflen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>Export all my lists…</source>
        <translation>Allforio fy holl restrau…</translation>
    </message>
    <message>
        <source>Import lists…</source>
        <translation>Mewnforio rhestrau…</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Tynnu popeth allan</translation>
    </message>
    <message>
        <source>Delete this list</source>
        <translation>Dileu’r rhestr hon</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>Fy rhestrau</translation>
    </message>
    <message>
        <source>Lists from Signpost (*.toml)</source>
        <translation>Rhestrau Signpost (*.toml)</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Mewnforio rhestrau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Rename</source>
        <translation>Ailenwi</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Enw’r rhestr</translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln o gofnodion</numerusform>
            <numerusform>%Ln cofnod</numerusform>
            <numerusform>%Ln o gofnodion</numerusform>
            <numerusform>%Ln o gofnodion</numerusform>
            <numerusform>%Ln o gofnodion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoResults</name>
    <message>
        <source>Lines that help with many worries</source>
        <translation>Llinellau sy’n helpu gyda llawer o bryderon</translation>
    </message>
    <message>
        <source>Nothing here has “{0}”</source>
        <translation>Nid oes dim yma â “{0}”</translation>
    </message>
    <message>
        <source>Nothing fits all these filters</source>
        <translation>Nid oes dim yn cyd-fynd â’r hidlyddion hyn i gyd</translation>
    </message>
    <message numerus="yes">
        <source>Drop the filter “{0}”: %Ln result(s)</source>
        <translation>
            <numerusform>Gollwng yr hidlydd “{0}”: %Ln o ganlyniadau</numerusform>
            <numerusform>Gollwng yr hidlydd “{0}”: %Ln canlyniad</numerusform>
            <numerusform>Gollwng yr hidlydd “{0}”: %Ln o ganlyniadau</numerusform>
            <numerusform>Gollwng yr hidlydd “{0}”: %Ln o ganlyniadau</numerusform>
            <numerusform>Gollwng yr hidlydd “{0}”: %Ln o ganlyniadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop all filters</source>
        <translation>Gollwng pob hidlydd</translation>
    </message>
    <message>
        <source>Try fewer or other words, such as “sleep”, “court” or “online”.</source>
        <translation>Rhowch gynnig ar lai o eiriau, neu eiriau eraill, fel “sleep”, “court” neu “online”.</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>On-screen keyboard</source>
        <translation>Bysellfwrdd ar y sgrin</translation>
    </message>
    <message>
        <source>Delete a letter</source>
        <translation>Dileu llythyren</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Llythrennau</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation>Rhifau ac arwyddion</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Llythrennau ag acenion</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Bwlch</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Close keyboard</source>
        <translation>Cau’r bysellfwrdd</translation>
    </message>
</context>
<context>
    <name>OtherAddress</name>
    <message>
        <source>Open in the browser</source>
        <translation>Agor yn y porwr</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>Phone {0}</source>
        <translation>Ffôn {0}</translation>
    </message>
    <message>
        <source>Read on a web page. Not rung to check.</source>
        <translation>Darllenwyd ar dudalen we. Heb ei ffonio i’w wirio.</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Efallai nad yw’n gyfredol</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Digits typed</source>
        <translation>Digidau a deipiwyd</translation>
    </message>
    <message>
        <source>Leave the public screen</source>
        <translation>Gadael y sgrin gyhoeddus</translation>
    </message>
    <message>
        <source>Back to the public screen</source>
        <translation>Yn ôl i’r sgrin gyhoeddus</translation>
    </message>
    <message>
        <source>Delete a digit</source>
        <translation>Dileu digid</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>I staff</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Nid dyna’r PIN.</translation>
    </message>
    <message>
        <source>There is no PIN in the policy of this screen.</source>
        <translation>Nid oes PIN ym mholisi’r sgrin hon.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Arhoswch %n eiliad cyn y cynnig nesaf.</numerusform>
            <numerusform>Arhoswch %n eiliad cyn y cynnig nesaf.</numerusform>
            <numerusform>Arhoswch %n eiliad cyn y cynnig nesaf.</numerusform>
            <numerusform>Arhoswch %n eiliad cyn y cynnig nesaf.</numerusform>
            <numerusform>Arhoswch %n eiliad cyn y cynnig nesaf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page before</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Yn nes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Make the pages</source>
        <translation>Gwneud y tudalennau</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Rhagolwg o’r tudalennau</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Tudalen {0} o {1}</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Yn gwneud y tudalennau…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopiwyd</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Tudalen gyfan</translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Cadw PDF</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copïo fel testun</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>Argraffu %n o dudalennau</numerusform>
            <numerusform>Argraffu %n dudalen</numerusform>
            <numerusform>Argraffu %n o dudalennau</numerusform>
            <numerusform>Argraffu %n o dudalennau</numerusform>
            <numerusform>Argraffu %n o dudalennau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Printing</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Tudalen gyntaf</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Tudalen olaf</translation>
    </message>
    <message>
        <source>Print on both sides</source>
        <translation>Argraffu ar y ddwy ochr</translation>
    </message>
    <message>
        <source>Only where the printer can</source>
        <translation>Dim ond lle gall yr argraffydd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>to</source>
        <translation>i</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Argraffydd</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>Printer: {0}</source>
        <translation>Argraffydd: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>Argraffu %n o dudalennau</numerusform>
            <numerusform>Argraffu %n dudalen</numerusform>
            <numerusform>Argraffu %n o dudalennau</numerusform>
            <numerusform>Argraffu %n o dudalennau</numerusform>
            <numerusform>Argraffu %n o dudalennau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>{listed}
No catalogue was written. Correct these and build again.</source>
        <translation>{listed}
Ni ysgrifennwyd catalog. Cywirwch y rhain ac adeiladu eto.</translation>
    </message>
    <message>
        <source>There is no catalogue at {path}. Build it with `signpost catalogue build`.</source>
        <translation>Nid oes catalog yn {path}. Adeiladwch ef gyda `signpost catalogue build`.</translation>
    </message>
    <message>
        <source>The catalogue at {path} cannot be used: {reason}. Install it again from a good copy.</source>
        <translation>Ni ellir defnyddio’r catalog yn {path}: {reason}. Gosodwch ef eto o gopi da.</translation>
    </message>
    <message>
        <source>The catalogue can no longer be read. Close Signpost and open it again. If that does not help, install Signpost again from a good copy; what you saved stays.</source>
        <translation>Ni ellir darllen y catalog mwyach. Caewch Signpost a’i agor eto. Os nad yw hynny’n helpu, gosodwch Signpost eto o gopi da; bydd yr hyn a gadwoch yn aros.</translation>
    </message>
    <message>
        <source>The catalogue has no entry “{entry_id}”. Look for it with `signpost search`.</source>
        <translation>Nid oes cofnod “{entry_id}” yn y catalog. Chwiliwch amdano gyda `signpost search`.</translation>
    </message>
    <message>
        <source>That note has {length} characters. Shorten it to {most} and save it again.</source>
        <translation>Mae {length} o nodau yn y nodyn hwnnw. Byrhewch ef i {most} a’i gadw eto.</translation>
    </message>
    <message>
        <source>{listed}
The policy is not used. Correct it and start Signpost again.</source>
        <translation>{listed}
Nid yw’r polisi’n cael ei ddefnyddio. Cywirwch ef a chychwyn Signpost eto.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another place for it.</source>
        <translation>Nid oedd modd ysgrifennu {path}: {reason}. Dewiswch le arall iddo.</translation>
    </message>
    <message>
        <source>{where}: {advice}. Nothing was imported from this file.</source>
        <translation>{where}: {advice}. Ni fewnforiwyd dim o’r ffeil hon.</translation>
    </message>
    <message>
        <source>Signpost is open in another window. Close it and try again.</source>
        <translation>Mae Signpost ar agor mewn ffenestr arall. Caewch honno a rhoi cynnig arall arni.</translation>
    </message>
    <message>
        <source>Not everything in {folder} could be erased ({reason}). Remove the folder yourself.</source>
        <translation>Nid oedd modd dileu popeth yn {folder} ({reason}). Dilëwch y ffolder eich hun.</translation>
    </message>
    <message>
        <source>Your organisation has switched off {what}. Ask who looks after this computer.</source>
        <translation>Mae eich sefydliad wedi diffodd hyn: {what}. Gofynnwch i bwy bynnag sy’n gofalu am y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>{what} is missing or damaged. Install Signpost again from a good copy.</source>
        <translation>Mae hyn ar goll neu wedi’i ddifrodi: {what}. Gosodwch Signpost eto o gopi da.</translation>
    </message>
    <message>
        <source>This computer has no printer. Use “Save PDF” and print it elsewhere.</source>
        <translation>Nid oes argraffydd ar y cyfrifiadur hwn. Defnyddiwch “Cadw PDF” a’i argraffu yn rhywle arall.</translation>
    </message>
    <message>
        <source>The printer “{name}” cannot be found. Choose another one, or use “Save PDF”.</source>
        <translation>Ni ellir dod o hyd i’r argraffydd “{name}”. Dewiswch un arall, neu defnyddiwch “Cadw PDF”.</translation>
    </message>
    <message>
        <source>The printer “{name}” did not start. Check that it is on, or use “Save PDF”.</source>
        <translation>Ni chychwynnodd yr argraffydd “{name}”. Gwnewch yn siŵr ei fod ymlaen, neu defnyddiwch “Cadw PDF”.</translation>
    </message>
    <message>
        <source>None of the chosen pages exists. Choose from 1 to {count}.</source>
        <translation>Nid yw’r un o’r tudalennau a ddewiswyd yn bod. Dewiswch o 1 i {count}.</translation>
    </message>
    <message>
        <source>There is no list called “{name}”. See your lists with `signpost list show`.</source>
        <translation>Nid oes rhestr o’r enw “{name}”. Gwelwch eich rhestrau gyda `signpost list show`.</translation>
    </message>
    <message>
        <source>That list is no longer there. Look at your lists again.</source>
        <translation>Nid yw’r rhestr honno yno mwyach. Edrychwch ar eich rhestrau eto.</translation>
    </message>
    <message>
        <source>“{name}” is not in that list. Open the list again to see what it holds.</source>
        <translation>Nid yw “{name}” yn y rhestr honno. Agorwch y rhestr eto i weld beth sydd ynddi.</translation>
    </message>
    <message>
        <source>That item is no longer in the list. Open the list again to see what it holds.</source>
        <translation>Nid yw’r eitem honno yn y rhestr mwyach. Agorwch y rhestr eto i weld beth sydd ynddi.</translation>
    </message>
    <message>
        <source>A list needs a name. Type one and try again.</source>
        <translation>Mae angen enw ar restr. Teipiwch un a rhoi cynnig arall arni.</translation>
    </message>
    <message>
        <source>That name is too long for a list. Use at most 80 characters.</source>
        <translation>Mae’r enw hwnnw’n rhy hir i restr. Defnyddiwch 80 nod ar y mwyaf.</translation>
    </message>
    <message>
        <source>There is already a list called “{name}”. Choose another name.</source>
        <translation>Mae rhestr o’r enw “{name}” yn barod. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>ni ellir ei ddarllen</translation>
    </message>
    <message>
        <source>it does not hold the entries that it says it does</source>
        <translation>nid yw’n dal y cofnodion y mae’n dweud eu bod ynddo</translation>
    </message>
    <message>
        <source>it was made for another version of Signpost</source>
        <translation>fe’i gwnaed ar gyfer fersiwn arall o Signpost</translation>
    </message>
    <message>
        <source>its checksum is not beside it</source>
        <translation>nid yw ei swm gwirio wrth ei ymyl</translation>
    </message>
    <message>
        <source>it is not the file that was built</source>
        <translation>nid dyma’r ffeil a adeiladwyd</translation>
    </message>
    <message>
        <source>“{name}” is missing from it</source>
        <translation>mae “{name}” ar goll ohono</translation>
    </message>
    <message>
        <source>“{name}” does not belong in it</source>
        <translation>nid yw “{name}” yn perthyn iddo</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>does dim lle ar ôl</translation>
    </message>
    <message>
        <source>you do not have the right to</source>
        <translation>nid oes gennych yr hawl</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>ni ellir ysgrifennu dim yno</translation>
    </message>
    <message>
        <source>there is no such place</source>
        <translation>nid oes lle o’r fath</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>ffolder ydyw</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>mae ei enw’n rhy hir</translation>
    </message>
    <message>
        <source>the disk does not answer as it should</source>
        <translation>nid yw’r ddisg yn ateb fel y dylai</translation>
    </message>
    <message>
        <source>the system says “{said}”</source>
        <translation>mae’r system yn dweud “{said}”</translation>
    </message>
    <message>
        <source>{name}: {place}</source>
        <translation>{name}: {place}</translation>
    </message>
    <message>
        <source>line {line} is not in the form of lists, which is TOML</source>
        <translation>nid yw llinell {line} ar ffurf rhestrau, sef TOML</translation>
    </message>
    <message>
        <source>it was written by a newer version of Signpost</source>
        <translation>fe’i hysgrifennwyd gan fersiwn mwy newydd o Signpost</translation>
    </message>
    <message>
        <source>it is not in the form of lists, which is TOML</source>
        <translation>nid yw ar ffurf rhestrau, sef TOML</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>ni ellir ei ddarllen: {reason}</translation>
    </message>
    <message>
        <source>it is larger than lists can be</source>
        <translation>mae’n fwy nag y gall rhestrau fod</translation>
    </message>
    <message>
        <source>it is not “{format}”</source>
        <translation>nid “{format}” ydyw</translation>
    </message>
    <message>
        <source>write one line of 1 to {most} characters</source>
        <translation>ysgrifennwch un llinell o 1 i {most} nod</translation>
    </message>
    <message>
        <source>{place}, item {number}</source>
        <translation>{place}, eitem {number}</translation>
    </message>
    <message>
        <source>write an entry&apos;s id, as `signpost search` shows it</source>
        <translation>ysgrifennwch id cofnod, fel y mae `signpost search` yn ei ddangos</translation>
    </message>
    <message>
        <source>write one line of at most {most} characters</source>
        <translation>ysgrifennwch un llinell o {most} nod ar y mwyaf</translation>
    </message>
    <message>
        <source>write a date as 2018-03-31, without quotation marks</source>
        <translation>ysgrifennwch ddyddiad fel 2018-03-31, heb ddyfynodau</translation>
    </message>
    <message>
        <source>take out control characters and space at the ends of lines</source>
        <translation>tynnwch nodau rheoli a bylchau ar ddiwedd llinellau</translation>
    </message>
    <message>
        <source>there may be at most {most}, each under its own head</source>
        <translation>ni chaniateir mwy na {most}, pob un o dan ei bennawd ei hun</translation>
    </message>
    <message>
        <source>{place}, {field}</source>
        <translation>{place}, {field}</translation>
    </message>
    <message>
        <source>it has fields that lists do not have</source>
        <translation>mae ynddo feysydd nad oes gan restrau</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>nid testun UTF-8 ydyw</translation>
    </message>
    <message>
        <source>list {number}</source>
        <translation>rhestr {number}</translation>
    </message>
    <message>
        <source>write &quot;saved&quot;, &quot;handout&quot; or &quot;list&quot;</source>
        <translation>ysgrifennwch &quot;saved&quot;, &quot;handout&quot; neu &quot;list&quot;</translation>
    </message>
    <message>
        <source>shorten it to {most} characters</source>
        <translation>cwtogwch ef i {most} nod</translation>
    </message>
    <message>
        <source>write text in quotation marks</source>
        <translation>ysgrifennwch destun mewn dyfynodau</translation>
    </message>
    <message>
        <source>write true or false, without quotation marks</source>
        <translation>ysgrifennwch true neu false, heb ddyfynodau</translation>
    </message>
    <message>
        <source>begin each with its head in brackets</source>
        <translation>dechreuwch bob un â’i bennawd mewn cromfachau sgwâr</translation>
    </message>
    <message>
        <source>an entry stands once in a list</source>
        <translation>dim ond unwaith y saif cofnod mewn rhestr</translation>
    </message>
    <message>
        <source>take this field out, it is not known</source>
        <translation>tynnwch y maes hwn, nid yw’n hysbys</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>Source {0}</source>
        <translation>Ffynhonnell {0}</translation>
    </message>
    <message>
        <source>Link: {0}</source>
        <translation>Dolen: {0}</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Where this comes from</source>
        <translation>O ble y daw hyn</translation>
    </message>
    <message>
        <source>It draws on</source>
        <translation>Mae’n tynnu ar</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Dyfynnir yn</translation>
    </message>
    <message>
        <source>In the source of 2018 as {0}.</source>
        <translation>Yn ffynhonnell 2018 fel {0}.</translation>
    </message>
    <message>
        <source>Printed in the source as: {0}</source>
        <translation>Argraffwyd yn y ffynhonnell fel: {0}</translation>
    </message>
    <message>
        <source>{0} was read at {1}</source>
        <translation>Darllenwyd {0} yn {1}</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Hyder uchel</translation>
    </message>
    <message>
        <source>Medium confidence: may be out of date</source>
        <translation>Hyder canolig: efallai nad yw’n gyfredol</translation>
    </message>
    <message>
        <source>Low confidence: not confirmed</source>
        <translation>Hyder isel: heb ei gadarnhau</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {0}</source>
        <translation>Cod QR ar gyfer {0}</translation>
    </message>
</context>
<context>
    <name>ReadingAside</name>
    <message>
        <source>On this page</source>
        <translation>Ar y dudalen hon</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Pwy all helpu</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Darllen ymlaen</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Print this page</source>
        <translation>Argraffu’r dudalen hon</translation>
    </message>
    <message>
        <source>Guidance for {0}</source>
        <translation>Arweiniad ar gyfer {0}</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation>Gwiriwyd {0}</translation>
    </message>
</context>
<context>
    <name>ReadyMadePage</name>
    <message>
        <source>Start from one of these, then add and take away as you like.</source>
        <translation>Dechreuwch o un o’r rhain, yna ychwanegu a thynnu fel y mynnwch.</translation>
    </message>
    <message>
        <source>Ready-made handouts</source>
        <translation>Taflenni parod</translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Ar gyfer {0}</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Clear recently viewed</source>
        <translation>Clirio’r rhai a welwyd yn ddiweddar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Diffodd</translation>
    </message>
    <message>
        <source>Turn off recently viewed</source>
        <translation>Diffodd y rhai a welwyd yn ddiweddar</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>Gwelwyd yn ddiweddar</translation>
    </message>
    <message>
        <source>Recently viewed is cleared</source>
        <translation>Cliriwyd y rhai a welwyd yn ddiweddar</translation>
    </message>
    <message>
        <source>Recently viewed is off. You can turn it on again under About Signpost.</source>
        <translation>Mae “Gwelwyd yn ddiweddar” wedi’i ddiffodd. Gallwch ei droi ymlaen eto o dan “Ynghylch Signpost”.</translation>
    </message>
</context>
<context>
    <name>RelatedRow</name>
    <message>
        <source>Related</source>
        <translation>Cysylltiedig</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>Best match</source>
        <translation>Gorau’n gyntaf</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A i Y</translation>
    </message>
    <message>
        <source>Newest checked</source>
        <translation>Gwiriad diweddaraf</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Hidlyddion</translation>
    </message>
    <message>
        <source>Order: {0}</source>
        <translation>Trefn: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln o ganlyniadau</numerusform>
            <numerusform>%Ln canlyniad</numerusform>
            <numerusform>%Ln o ganlyniadau</numerusform>
            <numerusform>%Ln o ganlyniadau</numerusform>
            <numerusform>%Ln o ganlyniadau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Canlyniadau</translation>
    </message>
</context>
<context>
    <name>RowWording</name>
    <message>
        <source>Saved</source>
        <translation>Wedi’i gadw</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Yn llwytho</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search organisations, guides and tips</source>
        <translation>Chwilio’r catalog cyfan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clirio’r chwiliad</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>My lists</source>
        <translation>Fy rhestrau</translation>
    </message>
    <message>
        <source>+ New list</source>
        <translation>+ Rhestr newydd</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Rhestr newydd</translation>
    </message>
</context>
<context>
    <name>SizePanel</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{0}: one less</source>
        <translation>{0}: un yn llai</translation>
    </message>
    <message>
        <source>{0}: one more</source>
        <translation>{0}: un yn fwy</translation>
    </message>
</context>
<context>
    <name>TickBox</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln o ganlyniadau</numerusform>
            <numerusform>%Ln canlyniad</numerusform>
            <numerusform>%Ln o ganlyniadau</numerusform>
            <numerusform>%Ln o ganlyniadau</numerusform>
            <numerusform>%Ln o ganlyniadau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Signpost</source>
        <translation>Signpost</translation>
    </message>
    <message>
        <source>Signpost, home</source>
        <translation>Signpost, hafan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Ar gyfer pwy</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testun llai</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testun mwy</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Lliwiau fel y system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Maint testun arferol</translation>
    </message>
    <message>
        <source>Letter keys: S, H, and typing to search</source>
        <translation>Bysellau llythrennau: S, H, a theipio i chwilio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>About Signpost</source>
        <translation>Ynghylch Signpost</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n item(s) exported to {0}</source>
        <translation>
            <numerusform>Allforiwyd %n o eitemau i {0}</numerusform>
            <numerusform>Allforiwyd %n eitem i {0}</numerusform>
            <numerusform>Allforiwyd %n o eitemau i {0}</numerusform>
            <numerusform>Allforiwyd %n o eitemau i {0}</numerusform>
            <numerusform>Allforiwyd %n o eitemau i {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting lists …</source>
        <translation>Wrthi’n allforio rhestrau …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Stopiwyd. Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>Importing lists: {0} %</source>
        <translation>Wrthi’n mewnforio rhestrau: {0} %</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) imported</source>
        <translation>
            <numerusform>Mewnforiwyd %n o eitemau</numerusform>
            <numerusform>Mewnforiwyd %n eitem</numerusform>
            <numerusform>Mewnforiwyd %n o eitemau</numerusform>
            <numerusform>Mewnforiwyd %n o eitemau</numerusform>
            <numerusform>Mewnforiwyd %n o eitemau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}; %n were there already</source>
        <translation>
            <numerusform>{0}; roedd %n yno’n barod</numerusform>
            <numerusform>{0}; roedd %n yno’n barod</numerusform>
            <numerusform>{0}; roedd %n yno’n barod</numerusform>
            <numerusform>{0}; roedd %n yno’n barod</numerusform>
            <numerusform>{0}; roedd %n yno’n barod</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The folder {where} cannot be written, so what you save now lasts only until you close Signpost. Print it or export it before you do.</source>
        <translation>Ni ellir ysgrifennu i’r ffolder {where}, felly dim ond nes i chi gau Signpost y bydd yr hyn a gadwch nawr yn para. Argraffwch neu allforiwch ef cyn cau.</translation>
    </message>
    <message>
        <source>There is no room left where your lists are kept ({where}), so what you save now lasts only until you close Signpost. Make room and start Signpost again.</source>
        <translation>Nid oes lle ar ôl lle cedwir eich rhestrau ({where}), felly dim ond nes i chi gau Signpost y bydd yr hyn a gadwch nawr yn para. Gwnewch le a chychwyn Signpost eto.</translation>
    </message>
    <message>
        <source>Signpost is already open in another window, so what you save in this one lasts only until you close it. Use the other window to keep things.</source>
        <translation>Mae Signpost eisoes ar agor mewn ffenestr arall, felly dim ond nes i chi gau’r un hon y bydd yr hyn a gadwch ynddi yn para. Defnyddiwch y ffenestr arall i gadw pethau.</translation>
    </message>
    <message>
        <source>Your lists were made with a newer version of Signpost. They are left as they are, and what you save now lasts only until you close this one. Open them with the newer version.</source>
        <translation>Gwnaed eich rhestrau â fersiwn mwy newydd o Signpost. Gadewir hwy fel y maent, a dim ond nes i chi gau’r un hon y bydd yr hyn a gadwch nawr yn para. Agorwch hwy â’r fersiwn mwy newydd.</translation>
    </message>
    <message>
        <source>Your lists in {where} cannot be read, so what you save now lasts only until you close Signpost. If they are on a stick, put it back and start Signpost again.</source>
        <translation>Ni ellir darllen eich rhestrau yn {where}, felly dim ond nes i chi gau Signpost y bydd yr hyn a gadwch nawr yn para. Os ydynt ar gof bach USB, rhowch ef yn ôl a chychwyn Signpost eto.</translation>
    </message>
    <message>
        <source>Your lists in {where} have been damaged just now. Close Signpost and start it again: it then recovers what can be read. Until then nothing new is saved.</source>
        <translation>Mae eich rhestrau yn {where} newydd gael eu difrodi. Caewch Signpost a’i gychwyn eto: bydd wedyn yn adfer yr hyn y gellir ei ddarllen. Tan hynny ni chedwir dim newydd.</translation>
    </message>
    <message>
        <source>Your lists were damaged or lost. Recovered {kept} of {known} saved items.</source>
        <translation>Difrodwyd neu collwyd eich rhestrau. Adferwyd {kept} o’r {known} eitem a gadwyd.</translation>
    </message>
    <message>
        <source>Everything you had saved is erased. What you save now lasts only until you close Signpost.</source>
        <translation>Mae popeth a gadwyd gennych wedi’i ddileu. Dim ond nes i chi gau Signpost y bydd yr hyn a gadwch nawr yn para.</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Signpost</source>
        <translation>Signpost</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Something went wrong. What you saved is safe. Close Signpost and start it again.</source>
        <translation>Aeth rhywbeth o’i le. Mae’r hyn a gadwyd gennych yn ddiogel. Caewch Signpost a’i gychwyn eto.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cau’r neges hon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>Address: {0}</source>
        <translation>Cyfeiriad: {0}</translation>
    </message>
    <message>
        <source>Open on a phone</source>
        <translation>Agor ar ffôn</translation>
    </message>
    <message>
        <source>Scan this code with a phone, or type the address.</source>
        <translation>Sganiwch y cod hwn â ffôn, neu deipio’r cyfeiriad.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Agor yn y porwr</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copïo’r cyfeiriad</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Copïwyd y cyfeiriad</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Find</source>
        <translation>Canfod</translation>
    </message>
    <message>
        <source>Type a worry in everyday words, such as “sleep” or “court”, or choose a need.</source>
        <translation>Teipiwch bryder mewn geiriau bob dydd, fel “cysgu” neu “llys”, neu dewiswch angen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Save what you use often. Put what a family needs on the handout.</source>
        <translation>Cadwch yr hyn a ddefnyddiwch yn aml. Rhowch yr hyn sydd ei angen ar deulu ar y daflen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Print the handout or save it as a PDF. Nothing here needs the internet.</source>
        <translation>Argraffwch y daflen neu ei chadw fel PDF. Nid oes angen y rhyngrwyd ar ddim yma.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hepgor</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} o {1}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Adnodd</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Arweiniad</translation>
    </message>
    <message>
        <source>Practical tip</source>
        <translation>Awgrym ymarferol</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Ymchwil</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Ready-made handout</source>
        <translation>Taflen barod</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n munud o ddarllen</numerusform>
            <numerusform>%n munud o ddarllen</numerusform>
            <numerusform>%n munud o ddarllen</numerusform>
            <numerusform>%n munud o ddarllen</numerusform>
            <numerusform>%n munud o ddarllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n cofnod</numerusform>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n o gofnodion</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} ac {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n tip(s)</source>
        <translation>
            <numerusform>%n o awgrymiadau</numerusform>
            <numerusform>%n awgrym</numerusform>
            <numerusform>%n o awgrymiadau</numerusform>
            <numerusform>%n o awgrymiadau</numerusform>
            <numerusform>%n o awgrymiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet confirmed</source>
        <translation>Heb ei gadarnhau eto</translation>
    </message>
    <message>
        <source>Check before you rely on this</source>
        <translation>Gwiriwch cyn dibynnu ar hyn</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Efallai nad yw’n gyfredol</translation>
    </message>
    <message>
        <source>This translation has not been reviewed yet.</source>
        <translation>Nid yw’r cyfieithiad hwn wedi’i adolygu eto.</translation>
    </message>
    <message>
        <source>This entry was withdrawn. {0}</source>
        <translation>Tynnwyd y cofnod hwn yn ôl. {0}</translation>
    </message>
    <message>
        <source>Parents and carers</source>
        <translation>Rhieni a gofalwyr</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Gweithwyr proffesiynol</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>Browse all</source>
        <translation>Pori popeth</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Wedi’u cadw</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Taflen</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Ar gyfer pwy</translation>
    </message>
    <message>
        <source>What it helps with</source>
        <translation>Beth mae’n helpu ag ef</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Type of support</source>
        <translation>Math o gymorth</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Cyhoeddwr</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Fformat</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Gwiriwyd ddiwethaf</translation>
    </message>
    <message>
        <source>Within 6 months</source>
        <translation>O fewn 6 mis</translation>
    </message>
    <message>
        <source>6 to 12 months ago</source>
        <translation>6 i 12 mis yn ôl</translation>
    </message>
    <message>
        <source>Over a year ago, or never</source>
        <translation>Dros flwyddyn yn ôl, neu heb ei wirio</translation>
    </message>
    <message>
        <source>Some links may have changed</source>
        <translation>Efallai bod rhai dolenni wedi newid</translation>
    </message>
</context>
<context>
    <name>_Source</name>
    <message>
        <source>Source {0}</source>
        <translation>Ffynhonnell {0}</translation>
    </message>
</context>
</TS>

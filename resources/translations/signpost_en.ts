<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AboutPage</name>
    <message numerus="yes">
        <source>Catalogue {0}: %Ln entry(ies), published {1}.</source>
        <translation>
            <numerusform>Catalogue {0}: %Ln entry, published {1}.</numerusform>
            <numerusform>Catalogue {0}: %Ln entries, published {1}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>This screen clears in %n second(s)</source>
        <translation>
            <numerusform>This screen clears in %n second</numerusform>
            <numerusform>This screen clears in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoutPanel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoutWork</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message numerus="yes">
        <source>{0} of %n item(s)</source>
        <translation>
            <numerusform>{0} of %n item</numerusform>
            <numerusform>{0} of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptRows</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskHandoutPage</name>
    <message numerus="yes">
        <source>%n page(s), free to take away.</source>
        <translation>
            <numerusform>%n page, free to take away.</numerusform>
            <numerusform>%n pages, free to take away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is %n page(s).</source>
        <translation>
            <numerusform>This is %n page.</numerusform>
            <numerusform>This is %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This printer gives at most %n page(s). Remove something.</source>
        <translation>
            <numerusform>This printer gives at most %n page. Remove something.</numerusform>
            <numerusform>This printer gives at most %n pages. Remove something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can print again in %n second(s).</source>
        <translation>
            <numerusform>You can print again in %n second.</numerusform>
            <numerusform>You can print again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskResultsPage</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListKeeper</name>
    <message numerus="yes">
        <source>%n item(s) in its place: {0}</source>
        <translation>
            <numerusform>%n item in its place: {0}</numerusform>
            <numerusform>%n items in its place: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken out of {0}</source>
        <translation>
            <numerusform>%n item taken out of {0}</numerusform>
            <numerusform>%n items taken out of {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoResults</name>
    <message numerus="yes">
        <source>Drop the filter “{0}”: %Ln result(s)</source>
        <translation>
            <numerusform>Drop the filter “{0}”: %Ln result</numerusform>
            <numerusform>Drop the filter “{0}”: %Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Wait %n second before the next try.</numerusform>
            <numerusform>Wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>Print %n page</numerusform>
            <numerusform>Print %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>Print %n page</numerusform>
            <numerusform>Print %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelatedRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TickBox</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n item(s) exported to {0}</source>
        <translation>
            <numerusform>%n item exported to {0}</numerusform>
            <numerusform>%n items exported to {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) imported</source>
        <translation>
            <numerusform>%n item imported</numerusform>
            <numerusform>%n items imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}; %n were there already</source>
        <translation>
            <numerusform>{0}; %n was there already</numerusform>
            <numerusform>{0}; %n were there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min read</numerusform>
            <numerusform>%n min read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tip(s)</source>
        <translation>
            <numerusform>%n tip</numerusform>
            <numerusform>%n tips</numerusform>
        </translation>
    </message>
</context>
</TS>

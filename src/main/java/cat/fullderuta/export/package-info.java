/**
 * Writers of documents: Excel by POI, PDF by OpenPDF, pages for screen and printer by PDFBox, iCalendar by hand.
 * They put on paper what {@code document} holds and add nothing; every file is written whole or not at all.
 */
@NullMarked
package cat.fullderuta.export;

import org.jspecify.annotations.NullMarked;

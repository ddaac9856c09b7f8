/**
 * What goes out: files into a folder and agendas to a printer, after a look at what still clashes.
 */
@NullMarked
package cat.fullderuta.ui.share;

import org.jspecify.annotations.NullMarked;

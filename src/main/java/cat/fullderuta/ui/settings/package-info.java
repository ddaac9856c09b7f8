/**
 * How the window looked when it was last closed, kept beside the data.
 * Holds nothing about people.
 */
@NullMarked
package cat.fullderuta.ui.settings;

import org.jspecify.annotations.NullMarked;

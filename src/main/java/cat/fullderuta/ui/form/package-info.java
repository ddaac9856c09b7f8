/**
 * What every form is made of: lines in sections about one subject of the edition, and the page of a list with the form of
 * what is selected in it. Each edit is one change, made when a field is left or rests.
 */
@NullMarked
package cat.fullderuta.ui.form;

import org.jspecify.annotations.NullMarked;

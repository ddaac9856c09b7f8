/**
 * What all views share: the workspace, the selection, the look of types and findings, slow work.
 * Knows no view.
 */
@NullMarked
package cat.fullderuta.ui.common;

import org.jspecify.annotations.NullMarked;

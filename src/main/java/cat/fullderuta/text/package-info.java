/**
 * Every word the program says: messages in Catalan, Spanish and English, documents in French too,
 * and the wording of findings and changes.
 */
@NullMarked
package cat.fullderuta.text;

import org.jspecify.annotations.NullMarked;

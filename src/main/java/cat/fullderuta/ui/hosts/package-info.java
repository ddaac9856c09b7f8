/**
 * The page of hosts: municipalities, organisations and media with their contacts and venues, what each was sent and what it organises.
 * A town that came twice is made one here.
 */
@NullMarked
package cat.fullderuta.ui.hosts;

import org.jspecify.annotations.NullMarked;

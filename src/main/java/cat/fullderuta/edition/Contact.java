package cat.fullderuta.edition;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A person or service of a host who can be reached.
 *
 * @param role what they are there, such as "Regidoria de Cooperació"; may be empty
 */
@RecordBuilder
public record Contact(Id<Contact> id, String name, String role, String phone, String extension, String email)
        implements Identified<Contact>, ContactBuilder.With {
}

package cat.fullderuta.edition;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who goes along with a defender: an interpreter, an escort, a driver, or several of these in one.
 *
 * @param email   where their roster is sent; may be empty
 * @param halfDay longest half-day they work, null for the edition's rule
 */
@RecordBuilder
public record Companion(Id<Companion> id, String name, Set<Role> roles, List<LanguagePair> pairs, String phone,
        String email, Place base, List<Availability> availability, @Nullable Duration halfDay, String notes)
        implements Identified<Companion>, CompanionBuilder.With {

    /** What a companion is there for. */
    public enum Role { INTERPRETER, ESCORT, DRIVER }

    public Companion {
        roles = Set.copyOf(roles);
        pairs = List.copyOf(pairs);
        availability = List.copyOf(availability);
    }

    /** A companion of whom only name and roles are known. */
    public static Companion of(Id<Companion> id, String name, Role... roles) {
        return new Companion(id, name, Set.of(roles), List.of(), "", "", Place.UNKNOWN, List.of(), null, "");
    }

    /** The longest half-day they work: their own, else what the edition's rules say of everyone. */
    public Duration halfDay(RuleSettings rules) {
        return halfDay != null ? halfDay : rules.interpreterHalfDay();
    }

    /** Whether they drive and do nothing else: they need not know what is done where they drive to. */
    public boolean onlyDrives() {
        return roles.equals(Set.of(Role.DRIVER));
    }
}

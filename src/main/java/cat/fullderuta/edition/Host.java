package cat.fullderuta.edition;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who organises activities: a municipality, an organisation or a medium, with its contacts and venues.
 *
 * @param municipality five-digit code of the gazetteer; for an organisation or medium the town it is in, if known
 * @param language     language in which documents are written to it
 * @param campaigns    joint campaigns it takes part in, as text
 * @param localHolidays the two holidays of the town, and days of their own on which the schools are closed
 * @param dailyLimit   most activities a day, null for no limit
 * @param notes        internal, never leaves the office
 */
@RecordBuilder
public record Host(Id<Host> id, Kind kind, String name, @Nullable String municipality, Language language,
        Register<Contact> contacts, Register<Venue> venues, Commitment commitment, String campaigns,
        List<LocalDate> localHolidays, @Nullable Integer dailyLimit, String notes)
        implements Identified<Host>, HostBuilder.With {

    /** What sort of host. */
    public enum Kind { MUNICIPALITY, ORGANISATION, MEDIUM }

    public Host {
        localHolidays = List.copyOf(localHolidays);
    }

    /** A municipality of the gazetteer, with nothing else known. */
    public static Host municipality(Id<Host> id, String name, String code) {
        return new Host(id, Kind.MUNICIPALITY, name, code, Language.CATALAN, Register.empty(), Register.empty(),
                Commitment.NOT_ASKED, "", List.of(), null, "");
    }
}

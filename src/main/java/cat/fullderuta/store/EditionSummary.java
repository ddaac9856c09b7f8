package cat.fullderuta.store;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Season;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a list of editions shows of one.
 *
 * @param defenders  how many there are; nothing else of anybody is here
 * @param towns      municipalities that take part
 * @param activities those that take place or wait for a place
 */
public record EditionSummary(Id<Edition> id, Season season, String name, LocalDate firstDay, LocalDate lastDay, boolean archived,
        int defenders, int towns, int activities) {

    /** Of an edition as it is. */
    public static EditionSummary of(Edition edition) {
        return new EditionSummary(edition.id(), edition.season(), edition.name(), edition.firstDay(), edition.lastDay(), edition.archived(),
                edition.defenders().size(), (int) edition.hosts().stream().filter(host -> host.kind() == Host.Kind.MUNICIPALITY).map(Host::municipality)
                        .filter(Objects::nonNull).distinct().count(),
                (int) edition.activities().stream().filter(it -> it.isAlive()).count());
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeUTF(id.value());
        out.writeUTF(season.name());
        out.writeUTF(name);
        out.writeLong(firstDay.toEpochDay());
        out.writeLong(lastDay.toEpochDay());
        out.writeBoolean(archived);
        out.writeInt(defenders);
        out.writeInt(towns);
        out.writeInt(activities);
    }

    static EditionSummary readFrom(DataInputStream in) throws IOException {
        return new EditionSummary(Id.of(in.readUTF()), Season.valueOf(in.readUTF()), in.readUTF(), LocalDate.ofEpochDay(in.readLong()),
                LocalDate.ofEpochDay(in.readLong()), in.readBoolean(), in.readInt(), in.readInt(), in.readInt());
    }
}

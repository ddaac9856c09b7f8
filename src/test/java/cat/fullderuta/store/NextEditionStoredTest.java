package cat.fullderuta.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.NextEdition;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Season;
import cat.fullderuta.edition.Venue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition that starts from the last one carries nothing of its defenders: looked for in the store itself. */
class NextEditionStoredTest {

    private static final Edition EMPTY =
            Edition.of(Id.of("next"), Season.SPRING, "Primavera 2028", LocalDate.of(2028, 3, 27), LocalDate.of(2028, 4, 5));

    @TempDir
    private Path path;

    /** The rich edition, in which people have written of its defenders wherever a text can be written. */
    private static Edition last() {
        Edition rich = RichEdition.rich();
        Defender oak = rich.defenders().get(RichEdition.OAK);
        Host town = rich.hosts().get(RichEdition.TOWN);
        Host gossip = town.with(it -> it.notes("El Roure hi va estar bé").campaigns("Per " + oak.realName())
                .contacts(town.contacts().with(new Contact(Id.of("c-3"), "Berenguela  sostres", "", "", "", ""))
                        .with(new Contact(Id.of("c-4"), "Persona Tercera", "acompanya el Roure", "+34 600321789", "Roure", "ROURE@example.org")))
                .venues(town.venues().with(new Venue(Id.of("v-3"), oak.base()))));
        return rich.withHosts(rich.hosts().with(gossip)).withCompanions(rich.companions().with(rich.companions().get(RichEdition.VOICE)
                .with(it -> it.base(oak.base()).notes("Va dormir amb en Roure").phone(oak.phone())
                        .availability(List.of(Availability.unavailable(oak.availability().getFirst().span(), "acompanya en Roure"))))));
    }

    @Test
    void noTextOfAnyDefenderIsInTheStore() {
        Edition last = last();
        try (DataFolder folder = DataFolder.open(path)) {
            OpenEdition.create(folder, NextEdition.from(last, EMPTY)).close();
        }
        List<String> stored = StoredText.of(path, EMPTY.id());
        assertTrue(stored.contains("Persona Primera"), "what is looked through holds the contacts");
        assertTrue(stored.contains("Primavera 2028"));
        Set<String> theirs = new TreeSet<>(StoredText.in(last.defenders()));
        theirs.addAll(StoredText.in(last.activities().stream().map(it -> List.of(it.id(), it.internalNotes(), it.title(), it.followUp())).toList()));
        theirs.addAll(RichEdition.MARKERS);
        theirs.remove("600 123 987"); // of a contact
        assertTrue(theirs.contains("Roure") && theirs.contains("roure@example.org") && theirs.contains("torna amb por"), theirs.toString());
        for (String text : theirs) {
            var word = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])");
            assertFalse(stored.stream().anyMatch(it -> word.matcher(it).find()), text);
        }
    }

    @Test
    void theSameIsFoundWhereSomethingIsCarried() {
        try (DataFolder folder = DataFolder.open(path)) {
            OpenEdition.create(folder, RichEdition.rich()).close();
        }
        List<String> stored = StoredText.of(path, RichEdition.ID);
        assertEquals(List.of(), RichEdition.MARKERS.stream().filter(text -> stored.stream().noneMatch(it -> it.contains(text))).toList());
    }
}

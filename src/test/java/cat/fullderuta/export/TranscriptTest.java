package cat.fullderuta.export;

import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.Fixture;
import cat.fullderuta.document.Outgoing.Kind;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the coordinator reads before writing is what is in the file. */
class TranscriptTest {

    private final Fixture fixture = Fixture.edition()
            .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE));

    private List<String> read(Kind kind, String file) throws IOException {
        var edition = fixture.build();
        var set = ItinerarySet.of(edition, Surroundings.of(edition), Locale.of("ca"),
                new ItinerarySet.Choice(Set.of(kind), (who, day) -> who.equals(ROURE) && day.equals(THURSDAY), TextSize.NORMAL));
        var document = set.listDocuments().stream().filter(it -> it.file().getFileName().toString().equals(file)).findFirst().orElseThrow();
        return set.read(document).stream().map(Transcript.Line::text).toList();
    }

    @Test
    void aWorkbookIsReadRowByRowInItsLanguage() throws IOException {
        assertTrue(read(Kind.HOST, "Reus.xlsx").stream().anyMatch(line ->
                line.startsWith("dj. 8/4/2027 · 18:30 · 20:00 · Activitat talk, Taula rodona")),
                () -> "no such line");
        fixture.with(it -> it.withHosts(it.hosts().with(it.hosts().get(REUS).withLanguage(Language.SPANISH))));
        assertTrue(read(Kind.HOST, "Reus.xlsx").stream().anyMatch(line -> line.startsWith("jue 8/4/2027 · 18:30")));
    }

    @Test
    void anAgendaIsReadLineByLine() throws IOException {
        List<String> lines = read(Kind.AGENDA, "Roure 2027-04-08.pdf");
        assertTrue(lines.stream().anyMatch(line -> line.contains("Activitat talk")), lines::toString);
    }

    @Test
    void aCalendarIsReadWithoutWhatOnlyProgramsRead() throws IOException {
        fixture.change("talk", it -> it.title("Taula rodona, amb el públic"));
        List<String> lines = read(Kind.HOST_CALENDAR, "Reus.ics");
        assertTrue(lines.containsAll(List.of("Taula rodona, amb el públic", "2027-04-08 18:30", "2027-04-08 20:00")), lines::toString);
        assertTrue(lines.stream().noneMatch(line -> line.contains("VEVENT") || line.contains("TZNAME")
                || line.contains("\\")), lines::toString);
    }

    @Test
    void anythingElseIsReadAsText() throws IOException {
        assertEquals(List.of(new Transcript.Line(false, "a"), new Transcript.Line(false, "b")),
                Transcript.of("a\r\n\r\nb\r\n".getBytes(StandardCharsets.UTF_8)));
    }
}

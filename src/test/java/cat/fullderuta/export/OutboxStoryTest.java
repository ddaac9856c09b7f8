package cat.fullderuta.export;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.GRANOLLERS;
import static cat.fullderuta.document.Fixture.OLIVERA;
import static cat.fullderuta.document.Fixture.ONA;
import static cat.fullderuta.document.Fixture.RADIO;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static cat.fullderuta.document.Fixture.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.document.Addressee;
import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.document.Standing;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Release;
import cat.fullderuta.edition.Status;
import cat.fullderuta.session.Session;
import cat.fullderuta.travel.Gazetteer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release, three edits, a release: exactly those whose part was touched are told, of exactly that. */
class OutboxStoryTest {

    private static final LocalDateTime AT = LocalDateTime.of(2027, 4, 1, 12, 0);

    @TempDir
    private Path folder;

    private final Session session = Session.of(edition()
            .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:00", 90, List.of(ALZINA))
            .change("talk", it -> it.companions(List.of(ONA)))
            .activity("school", ActivityType.SCHOOL_VISIT, GRANOLLERS, THURSDAY, "09:30", 60, List.of(ROURE))
            .activity("interview", ActivityType.INTERVIEW, RADIO, FRIDAY, "12:00", 30, List.of(OLIVERA)).build(),
            Gazetteer.standard(), _ -> { }, Runnable::run, Clock.systemUTC());

    private Release release() {
        Release release = session.edition().ledger().next(AT, "Mireia", "");
        session.archive().freeze(release, session.edition());
        session.apply(new Change.PutRelease(release));
        return release;
    }

    private void sendToAll(Release release) {
        session.apply(new Change.Send(Addressee.list(session.edition()).stream()
                .map(to -> new Dispatch(Id.random(), release.id(), to, Dispatch.Form.EMAIL, AT, "Mireia")).toList()));
    }

    private void edit(String id, UnaryOperator<Activity> change) {
        session.apply(new Change.PutActivity(change.apply(session.edition().activities().get(Id.of(id)))));
    }

    private List<Standing> standings(Release release) {
        return Standing.list(session.archive().load(release, session.edition()), release.number(), session.edition().ledger(),
                it -> session.archive().load(it, session.edition()));
    }

    private void threeEdits() {
        session.apply(new Change.Schedule(Id.of("talk"), THURSDAY.atTime(19, 0), List.of(ALZINA)));
        edit("school", it -> it.withStatus(Status.CANCELLED));
        edit("interview", it -> it.withInternalNotes("només per a l’oficina"));
    }

    /** All that anybody is told, in Catalan: who, and each line. */
    private static List<String> told(List<Standing> standings) {
        NoticeText catalan = NoticeText.in(Locale.of("ca"));
        return standings.stream().flatMap(it -> it.notice().stream()).flatMap(notice -> catalan.entries(notice).stream()
                .map(entry -> notice.recipient() + " | " + Stream.concat(Stream.of(entry.kind() + ": " + entry.what()),
                        entry.details().stream().map(catalan::sentence)).collect(Collectors.joining(" | ")))).toList();
    }

    @Test
    void exactlyTheTouchedAreToldExactlyTheirLines() {
        sendToAll(release());
        threeEdits();
        String moved = " | Moguda: Dijous, 8 d’abril del 2027, 19:00–20:30 · Activitat talk · Biblioteca Central Xavier Amorós, Reus"
                + " | Dia i hora: Dijous, 8 d’abril del 2027, 19:00–20:30 (abans: Dijous, 8 d’abril del 2027, 18:00–19:30)";
        String cancelled = " | Anul·lada: Dijous, 8 d’abril del 2027, 9:30–10:30 · Activitat school · Institut Celestí Bellera, Granollers";
        assertEquals(List.of("Reus" + moved, "Granollers" + cancelled, "Roure" + cancelled, "Alzina" + moved, "Ona Camps" + moved),
                told(standings(release())));
    }

    @Test
    void onceToldNobodyIsToldAgainAndOnlyThoseLeftOutStillAre() {
        sendToAll(release());
        threeEdits();
        Release second = release();
        session.apply(new Change.Send(standings(second).stream().filter(it -> it.state().isDue()).map(Standing::recipient)
                .filter(to -> !to.equals(new Recipient.OfHost(REUS)))
                .map(to -> new Dispatch(Id.random(), second.id(), to, Dispatch.Form.MESSAGE, AT, "Mireia")).toList()));
        Release third = release();
        assertEquals(List.of("Reus"), standings(third).stream().filter(it -> it.state().isDue()).map(it -> it.addressee().name()).toList());
    }

    @Test
    void rollingBackToldNobodyNothingAndIsOneUndo() {
        Release first = release();
        sendToAll(first);
        Edition before = session.edition();
        threeEdits();
        Edition edited = session.edition();
        release();
        session.apply(new Change.RollBack(first, session.archive().load(first, session.edition())));
        assertEquals(withoutNotes(before), withoutNotes(session.edition()));
        assertEquals(2, session.edition().ledger().releases().size());
        assertEquals(List.of(), told(standings(release())));
        session.undo();
        assertEquals(edited.activities(), session.edition().activities());
        assertEquals(3, session.edition().ledger().releases().size(), "what has left the office stays known");
    }

    /** What nobody outside is told of stays as it is. */
    private static List<Activity> withoutNotes(Edition edition) {
        return edition.activities().stream().map(it -> it.withInternalNotes("")).toList();
    }

    @Test
    void noticesAndDraftsAreWrittenForThoseOnly() throws Exception {
        sendToAll(release());
        threeEdits();
        Release second = release();
        List<Standing> due = standings(second).stream().filter(it -> it.state().isDue()).toList();
        List<ChangeNotice> notices = due.stream().flatMap(it -> it.notice().stream()).toList();
        Outbox box = Outbox.notices(notices, Locale.of("ca"));
        assertEquals(due.stream().map(Standing::recipient).toList(),
                box.listWritten(box.writeTo(folder, ItinerarySet.Progress.NONE, () -> false), folder));
        assertEquals(new TreeSet<>(Stream.of("Alzina", "Granollers", "OC", "Reus", "Roure").flatMap(name -> Stream.of(name + ".pdf",
                name + ".xlsx"))
                .toList()), files("Avisos de canvis v2"));
        Outbox drafts = Outbox.drafts(session.archive().load(second, session.edition()), session.edition(), second, due,
                ItinerarySet.Past.UNKNOWN, Locale.of("ca"));
        drafts.writeTo(folder, ItinerarySet.Progress.NONE, () -> false);
        assertEquals(new TreeSet<>(List.of("Alzina.eml", "Granollers.eml", "OC.eml", "Reus.eml", "Roure.eml")),
                files("Esborranys de correu v2"));
        try (var in = Files.newInputStream(folder.resolve("Esborranys de correu v2/Reus.eml"))) {
            assertTrue(new MimeMessage(jakarta.mail.Session.getInstance(new Properties()), in).getSubject().contains("Canvis"));
        }
    }

    @Test
    void whatCouldNotBeWrittenIsNotNotedAsSent() throws IOException {
        sendToAll(release());
        threeEdits();
        Release second = release();
        Files.createDirectories(folder.resolve("Esborranys de correu v2/Reus.eml/in the way"));
        Outbox drafts = Outbox.drafts(session.archive().load(second, session.edition()), session.edition(), second, standings(second),
                ItinerarySet.Past.UNKNOWN, Locale.of("ca"));
        var result = drafts.writeTo(folder, ItinerarySet.Progress.NONE, () -> false);
        assertEquals(1, result.failures().size());
        assertEquals(drafts.listRecipients().stream().filter(to -> !to.equals(new Recipient.OfHost(REUS))).toList(),
                drafts.listWritten(result, folder));
    }

    private TreeSet<String> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

package cat.fullderuta.export;

import cat.fullderuta.document.Addressee;
import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.Standing;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Release;
import cat.fullderuta.export.ItinerarySet.Job;
import cat.fullderuta.export.ItinerarySet.Past;
import cat.fullderuta.export.ItinerarySet.Progress;
import cat.fullderuta.export.ItinerarySet.Result;
import cat.fullderuta.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** What takes one release to chosen recipients: notices of what changed, and e-mail drafts. Nothing is sent from here. */
public final class Outbox {

    private record Parcel(Recipient to, List<Job> jobs) { }

    private final List<Parcel> parcels;

    private Outbox(List<Parcel> parcels) {
        this.parcels = parcels;
    }

    /**
     * A workbook and a PDF for each notice, in a folder of their own.
     *
     * @param office language of the folder's name
     */
    public static Outbox notices(List<ChangeNotice> notices, Locale office) {
        var parcels = new ArrayList<Parcel>();
        var names = new FileNames();
        for (ChangeNotice notice : notices) {
            String version = notice.now() == 0 ? "" : " v" + notice.now();
            Path folder = Path.of(FileNames.clean(Messages.of(DocumentLanguage.of(office)).get("notices.folder") + version));
            String name = names.unique(nameFor(notice.to(), notice.recipient()));
            parcels.add(new Parcel(notice.to(), List.of(
                    new Job(folder.resolve(name + ".xlsx"), out -> NoticeWorkbook.write(notice, out)),
                    new Job(folder.resolve(name + ".pdf"), out -> NoticePdf.write(notice, out)))));
        }
        return new Outbox(parcels);
    }

    /**
     * An e-mail draft for each of these who is in the version; whoever has no address gets one without.
     *
     * @param version the edition of the release
     * @param now     the edition as it is now, which has the addresses that hold
     * @param past    what they were sent before, for their calendars
     * @param office  language of the folder's name
     */
    public static Outbox drafts(Edition version, Edition now, Release release, List<Standing> standings, Past past, Locale office) {
        Path folder = Path.of(FileNames.clean(Messages.of(DocumentLanguage.of(office)).get("emails.folder") + " v" + release.number()));
        var parcels = new ArrayList<Parcel>();
        var names = new FileNames();
        for (Standing standing : standings) {
            if (canBeWrittenTo(standing.recipient(), version)) {
                Path file = folder.resolve(names.unique(nameFor(standing.recipient(), standing.addressee().name())) + ".eml");
                parcels.add(new Parcel(standing.recipient(), List.of(new Job(file,
                        out -> MailFile.write(MailDraft.of(version, now, release, standing.recipient(), standing.notice(), past), out)))));
            }
        }
        return new Outbox(parcels);
    }

    /** Whether there is an e-mail draft for a recipient: they are in the version and not everybody. */
    public static boolean canBeWrittenTo(Recipient to, Edition version) {
        return !(to instanceof Recipient.Everybody) && Addressee.find(to, version).isPresent();
    }

    /** Whether an e-mail to a recipient begins without an address, since none is known. */
    public static boolean lacksAddress(Edition now, Recipient to) {
        return MailDraft.addresses(to, now).isEmpty();
    }

    /** Initials for a companion: the name of a file tells nobody's. */
    static String nameFor(Recipient to, String name) {
        return to instanceof Recipient.OfCompanion ? FileNames.initials(name) : name;
    }

    /** For whom there are files. */
    public List<Recipient> listRecipients() {
        return parcels.stream().map(Parcel::to).toList();
    }

    /** See {@link ItinerarySet#writeTo}. */
    public Result writeTo(Path folder, Progress progress, BooleanSupplier cancelled) {
        return ItinerarySet.write(parcels.stream().flatMap(parcel -> parcel.jobs().stream()).toList(), folder, progress, cancelled);
    }

    /** Those all of whose files were written: who may be noted as sent. */
    public List<Recipient> listWritten(Result result, Path folder) {
        return parcels.stream()
                .filter(parcel -> parcel.jobs().stream().allMatch(job -> result.files().contains(folder.resolve(job.file()))))
                .map(Parcel::to).toList();
    }
}

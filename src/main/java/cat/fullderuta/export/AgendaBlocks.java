package cat.fullderuta.export;

import cat.fullderuta.document.AgendaLine;
import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Slot;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words a day's agenda, block by block. */
final class AgendaBlocks {

    private final Wording words;
    private final boolean joined;
    private final boolean brief;

    AgendaBlocks(Wording words, Density density) {
        this.words = words;
        this.joined = density.joined;
        this.brief = density.brief;
    }

    List<Block> of(DayAgenda day) {
        return day.lines().stream().map(this::block).toList();
    }

    private Block block(AgendaLine line) {
        return switch (line) {
            case AgendaLine.Arrival(var at, var place) -> journey(at, "arrival", place);
            case AgendaLine.Departure(var at, var place) -> journey(at, "departure", place);
            case AgendaLine.Appointment(var activity) -> activity(activity);
            case AgendaLine.Transfer transfer -> transfer(transfer);
            case AgendaLine.Pause pause -> new Block(Block.Kind.PAUSE, "", "",
                    List.of(new Block.Text(Block.Style.PLAIN, words.pause(pause))));
        };
    }

    private Block journey(LocalTime at, String key, String place) {
        return new Block(Block.Kind.ACTIVITY, words.hour(at), "",
                List.of(new Block.Text(Block.Style.TITLE, words.get(key)), new Block.Text(Block.Style.STRONG, place)));
    }

    private Block transfer(AgendaLine.Transfer transfer) {
        LocalTime at = transfer.at();
        boolean leaves = at != null && !transfer.home();
        return new Block(Block.Kind.TRANSFER, leaves ? words.hour(at) : "", "",
                List.of(new Block.Text(Block.Style.PLAIN, words.transfer(transfer))));
    }

    private Block activity(Engagement activity) {
        Slot slot = Objects.requireNonNull(activity.slot());
        var texts = new ArrayList<Block.Text>();
        texts.add(new Block.Text(Block.Style.TITLE, words.title(activity)));
        var where = activity.where();
        String place = Wording.join(" · ", where.town(), where.venue());
        if (joined) {
            texts.add(new Block.Text(brief ? Block.Style.PLAIN : Block.Style.STRONG, Wording.join(" · ", place, where.address())));
        } else {
            texts.add(new Block.Text(Block.Style.STRONG, place));
            texts.add(new Block.Text(Block.Style.PLAIN, where.address()));
        }
        add(texts, Block.Style.PLAIN, people(activity));
        if (brief) {
            add(texts, Block.Style.PLAIN, Stream.concat(circumstances(activity).stream(), remarks(activity).stream()).toList());
        } else {
            add(texts, Block.Style.PLAIN, circumstances(activity));
            add(texts, Block.Style.REMARK, remarks(activity));
        }
        return new Block(Block.Kind.ACTIVITY, words.hour(slot.start().toLocalTime()), "–" + words.hour(slot.end().toLocalTime()), texts);
    }

    private void add(List<Block.Text> texts, Block.Style style, List<String> lines) {
        if (joined) {
            texts.add(new Block.Text(style, Wording.join(" · ", lines.toArray(String[]::new))));
        } else {
            lines.forEach(line -> texts.add(new Block.Text(style, line)));
        }
    }

    private List<String> people(Engagement activity) {
        var lines = new ArrayList<String>();
        String person = called(person(activity.person()), words.phone(activity.person()));
        lines.add(person.isEmpty() ? "" : words.get("agenda.met", person));
        for (Engagement.Helper helper : activity.companions()) {
            lines.add(words.get("agenda.along", called(words.helper(helper), helper.phone())));
        }
        lines.add(activity.defenders().isEmpty() ? "" : words.get("agenda.with", words.aliases(activity)));
        return lines;
    }

    private String person(Engagement.@Nullable Person person) {
        return !brief || person == null || person.name().isEmpty() ? words.person(person) : person.name();
    }

    /** A name and a phone number, which is never broken over two lines. */
    static String called(String name, String phone) {
        return Wording.join(" ", name, phone.isEmpty() ? "" : ("☎ " + phone).replace(' ', '\u00A0'));
    }

    private List<String> circumstances(Engagement activity) {
        String host = activity.host().equalsIgnoreCase(activity.where().town()) ? "" : labelled("agenda.hosted", activity.host());
        return List.of(host, brief ? "" : labelled("agenda.for", words.attendance(activity.attendance())),
                brief ? "" : labelled("agenda.speakers", activity.speakers()),
                labelled("agenda.languages", words.languages(activity)),
                labelled("agenda.meal", activity.meal()), words.transport(activity));
    }

    private List<String> remarks(Engagement activity) {
        return List.of(activity.isFirm() ? "" : words.get("agenda.unconfirmed"),
                activity.certainty() == Certainty.EXACT ? "" : words.certainty(activity), activity.publicNotes(),
                activity.confidential() ? words.get("agenda.confidential") : "");
    }

    private String labelled(String key, String text) {
        return text.isEmpty() ? "" : words.get(key, text);
    }
}

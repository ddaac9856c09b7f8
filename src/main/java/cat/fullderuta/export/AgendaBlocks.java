package cat.fullderuta.export;

import cat.fullderuta.document.AgendaLine;
import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.DayMap;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Slot;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Words a day's agenda, block by block. */
final class AgendaBlocks {

    private final Wording words;
    private final DayMap map;
    private final boolean joined;

    /** @param map that is drawn on the page; activities have its numbers */
    AgendaBlocks(Wording words, DayMap map, Density density) {
        this.words = words;
        this.map = map;
        this.joined = density.joined;
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
            case AgendaLine.Pause pause -> new Block(Block.Kind.PAUSE, "", "", 0,
                    List.of(new Block.Text(Block.Style.PLAIN, words.pause(pause))));
        };
    }

    private Block journey(LocalTime at, String key, String place) {
        return new Block(Block.Kind.ACTIVITY, words.hour(at), "", 0, List.of(new Block.Text(Block.Style.TITLE, words.get(key)),
                new Block.Text(Block.Style.STRONG, words.typed(place))));
    }

    private Block transfer(AgendaLine.Transfer transfer) {
        LocalTime at = transfer.at();
        boolean leaves = at != null && !transfer.home();
        return new Block(Block.Kind.TRANSFER, leaves ? words.hour(at) : "", "", 0,
                List.of(new Block.Text(Block.Style.PLAIN, words.transfer(transfer))));
    }

    private Block activity(Engagement activity) {
        Slot slot = Objects.requireNonNull(activity.slot());
        var texts = new ArrayList<Block.Text>();
        String title = words.title(activity);
        String type = typeBeside(title, activity);
        var where = activity.where();
        if (joined) {
            boolean across = words.isRightToLeft(); // a title that runs the other way stands alone
            texts.add(new Block.Text(Block.Style.TITLE, across ? words.typed(title) : words.line(" · ", title, type)));
            texts.add(new Block.Text(Block.Style.STRONG, words.line(" · ", across ? type : "", where.town(), where.venue(), where.address())));
        } else {
            texts.add(new Block.Text(Block.Style.TITLE, words.typed(title)));
            texts.add(new Block.Text(Block.Style.PLAIN, words.typed(type)));
            texts.add(new Block.Text(Block.Style.STRONG, words.line(" · ", where.town(), where.venue())));
            texts.add(new Block.Text(Block.Style.PLAIN, words.typed(where.address())));
        }
        add(texts, Block.Style.PLAIN, people(activity));
        add(texts, Block.Style.PLAIN, circumstances(activity));
        add(texts, Block.Style.REMARK, remarks(activity));
        return new Block(Block.Kind.ACTIVITY, words.hour(slot.start().toLocalTime()),
                words.get("agenda.until", words.hour(slot.end().toLocalTime())), map.numberOf(activity.id()), texts);
    }

    /** Titles are in the language of whoever asked; of what kind it is, the reader learns in their own. Empty where the title says just that. */
    private String typeBeside(String title, Engagement activity) {
        String type = words.type(activity);
        return type.equalsIgnoreCase(title.strip()) ? "" : type;
    }

    private void add(List<Block.Text> texts, Block.Style style, List<String> lines) {
        if (joined) {
            texts.add(new Block.Text(style, words.line(" · ", lines.toArray(String[]::new))));
        } else {
            lines.forEach(line -> texts.add(new Block.Text(style, line)));
        }
    }

    private List<String> people(Engagement activity) {
        var lines = new ArrayList<String>();
        String person = words.called(words.person(activity.person()), words.phone(activity.person()));
        lines.add(person.isEmpty() ? "" : words.get("agenda.met", person));
        for (Engagement.Helper helper : activity.companions()) {
            lines.add(words.get("agenda.along", words.called(words.helper(helper), helper.phone())));
        }
        lines.add(activity.defenders().isEmpty() ? "" : words.get("agenda.with", words.aliases(activity)));
        return lines;
    }

    private List<String> circumstances(Engagement activity) {
        String host = activity.host().equalsIgnoreCase(activity.where().town()) ? "" : labelled("agenda.hosted", activity.host());
        return List.of(host, labelled("agenda.for", words.attendance(activity.attendance())),
                labelled("agenda.speakers", activity.speakers()), labelled("agenda.languages", words.languages(activity)),
                labelled("agenda.meal", activity.meal()), words.transport(activity));
    }

    private List<String> remarks(Engagement activity) {
        return List.of(activity.isFirm() ? "" : words.get("agenda.unconfirmed"),
                activity.certainty() == Certainty.EXACT ? "" : words.certainty(activity), words.typed(activity.publicNotes()),
                activity.confidential() ? words.get("agenda.confidential") : "");
    }

    private String labelled(String key, String text) {
        return text.isEmpty() ? "" : words.get(key, text);
    }
}

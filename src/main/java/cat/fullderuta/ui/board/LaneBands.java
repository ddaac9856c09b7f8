package cat.fullderuta.ui.board;

import static cat.fullderuta.ui.board.LaneHours.DAY;

import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When on a day somebody is away or cannot be asked for anything. */
final class LaneBands {

    private final Edition edition;
    private final Messages words;
    private final Formats formats;

    LaneBands(Edition edition, Messages words) {
        this.edition = edition;
        this.words = words;
        this.formats = Formats.of(words);
    }

    List<LaneBand> listBands(Optional<Id<Defender>> owner, LocalDate day) {
        if (day.isBefore(edition.firstDay()) || day.isAfter(edition.lastDay())) {
            return List.of(LaneBand.of(LaneBand.Kind.AWAY, 0, DAY));
        }
        List<LaneBand> bands = new ArrayList<>();
        owner.flatMap(edition.defenders()::find).ifPresent(defender -> {
            if (!defender.coming()) {
                bands.add(new LaneBand(LaneBand.Kind.AWAY, 0, DAY, words.get("timeboard.absent")));
                return;
            }
            addUnavailable(defender.availability(), day, bands);
            addAway(defender.stay(), day, bands);
        });
        return bands;
    }

    private void addAway(Stay stay, LocalDate day, List<LaneBand> bands) {
        LocalDateTime arrival = stay.arrival();
        LocalDateTime departure = stay.departure();
        int arrives = arrival == null ? 0 : minuteOn(day, arrival);
        int leaves = departure == null ? DAY : minuteOn(day, departure);
        if (arrival != null && arrives > 0) {
            bands.add(new LaneBand(LaneBand.Kind.AWAY, 0, arrives, arrives < DAY ? words.get("timeboard.arrives",
                    formats.hour(arrival)) : ""));
        }
        if (departure != null && leaves < DAY) {
            bands.add(new LaneBand(LaneBand.Kind.AWAY, leaves, DAY, leaves > 0 ? words.get("timeboard.leaves",
                    formats.hour(departure)) : ""));
        }
    }

    private static void addUnavailable(List<Availability> availability, LocalDate day, List<LaneBand> bands) {
        List<TimeSpan> offered = new ArrayList<>();
        for (Availability stated : availability) {
            if (stated.kind() == Availability.Kind.AVAILABLE) {
                offered.add(stated.span());
            } else {
                add(minuteOn(day, stated.span().from()), minuteOn(day, stated.span().to()), bands);
            }
        }
        if (offered.isEmpty()) {
            return;
        }
        offered.sort(Comparator.comparing(TimeSpan::from));
        int until = 0;
        for (TimeSpan span : offered) {
            add(until, minuteOn(day, span.from()), bands);
            until = Math.max(until, minuteOn(day, span.to()));
        }
        add(until, DAY, bands);
    }

    private static void add(int from, int to, List<LaneBand> bands) {
        if (from < to) {
            bands.add(LaneBand.of(LaneBand.Kind.UNAVAILABLE, from, to));
        }
    }

    /** The minute of this day, or its nearer end. */
    private static int minuteOn(LocalDate day, LocalDateTime time) {
        return (int) Math.clamp(Duration.between(day.atStartOfDay(), time).toMinutes(), 0, DAY);
    }
}

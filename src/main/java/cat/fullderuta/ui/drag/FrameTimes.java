package cat.fullderuta.ui.drag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Measures how smoothly a window draws while something is dragged, from what JavaFX itself notes of each frame: what it did for
 * the mouse, for styles and layout, and for painting on its other thread. For looking into slowness; it costs a little itself.
 */
public final class FrameTimes {

    private static final String PHASE = "javafx.PulsePhase";
    private static final String INPUT = "javafx.Input";
    /** A thread that waits does nothing for the frame. */
    private static final String WAITING = "Waiting for previous rendering";
    private static final double NANOS_PER_MILLI = 1e6;

    private record Span(Instant from, Instant to) {
        boolean has(Instant time) {
            return !time.isBefore(from) && time.isBefore(to);
        }
    }

    private final Recording recording = new Recording();
    private final List<Span> drags = new ArrayList<>();
    private Instant begun = Instant.MAX;

    /** To be called before JavaFX starts: only then does it note anything. */
    public static void prepare() {
        FlightRecorder.getFlightRecorder();
    }

    /** Begins to measure; see {@link #prepare}. */
    public FrameTimes(Scene scene) {
        recording.enable(PHASE).withoutThreshold().withoutStackTrace();
        recording.enable(INPUT).withoutThreshold().withoutStackTrace();
        recording.start();
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, any -> begun = begun.equals(Instant.MAX) ? Instant.now() : begun);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, any -> endDrag());
    }

    private void endDrag() {
        if (!begun.equals(Instant.MAX)) {
            drags.add(new Span(begun, Instant.now()));
            begun = Instant.MAX;
        }
    }

    /**
     * Ends, and writes a table of all drags: the work of a frame (mouse, styles, layout and painting, added up as if nothing ran
     * beside anything), and the interval from one frame to the next, which the screen's rate bounds below; milliseconds.
     */
    public void writeTo(Path file) throws IOException {
        endDrag();
        recording.stop();
        Path notes = Files.createTempFile("frames", ".jfr");
        try (recording) {
            recording.dump(notes);
            List<Frame> frames = frames(RecordingFile.readAllEvents(notes));
            Files.write(file, List.of("milliseconds\tframes\tp50\tp95\tmax", line("work", frames.stream().map(Frame::work).toList()),
                    line("mouse", frames.stream().map(Frame::mouse).toList()), line("interval", intervals(frames))));
        } finally {
            Files.delete(notes);
        }
    }

    /** What one frame took. */
    private record Frame(Instant start, Duration mouse, Duration phases) {
        Duration work() {
            return mouse.plus(phases);
        }
    }

    private List<Frame> frames(List<RecordedEvent> events) {
        Map<Integer, Instant> starts = new TreeMap<>();
        Map<Integer, Duration> phases = new TreeMap<>();
        List<RecordedEvent> inputs = new ArrayList<>();
        for (RecordedEvent event : events) {
            if (event.getEventType().getName().equals(INPUT)) {
                inputs.add(event);
            } else if (event.getEventType().getName().equals(PHASE) && !WAITING.equals(event.getString("phaseName"))) {
                int pulse = event.getInt("pulseId");
                starts.merge(pulse, event.getStartTime(), (one, other) -> one.isBefore(other) ? one : other);
                phases.merge(pulse, event.getDuration(), Duration::plus);
            }
        }
        inputs.sort(Comparator.comparing(RecordedEvent::getStartTime));
        List<Frame> frames = new ArrayList<>();
        int next = 0;
        for (Map.Entry<Integer, Instant> pulse : starts.entrySet()) {
            Duration mouse = Duration.ZERO;
            for (; next < inputs.size() && inputs.get(next).getStartTime().isBefore(pulse.getValue()); next++) {
                mouse = mouse.plus(inputs.get(next).getDuration());
            }
            frames.add(new Frame(pulse.getValue(), mouse, phases.getOrDefault(pulse.getKey(), Duration.ZERO)));
        }
        return frames.stream().filter(frame -> drags.stream().anyMatch(drag -> drag.has(frame.start()))).toList();
    }

    /** Between frames of one drag. */
    private List<Duration> intervals(List<Frame> frames) {
        List<Duration> intervals = new ArrayList<>();
        for (Span drag : drags) {
            List<Frame> within = frames.stream().filter(frame -> drag.has(frame.start())).toList();
            for (int i = 1; i < within.size(); i++) {
                intervals.add(Duration.between(within.get(i - 1).start(), within.get(i).start()));
            }
        }
        return intervals;
    }

    private static String line(String name, List<Duration> durations) {
        List<Double> sorted = durations.stream().map(each -> each.toNanos() / NANOS_PER_MILLI).sorted().toList();
        return sorted.isEmpty() ? name + "\t0\t\t\t" : String.format(Locale.ROOT, "%s\t%d\t%.2f\t%.2f\t%.2f", name, sorted.size(),
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.getLast());
    }
}

package cat.fullderuta.ui.board;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.ui.common.Telling;
import com.calendarfx.model.Calendar;
import com.calendarfx.model.CalendarSource;
import com.calendarfx.model.Entry;
import com.calendarfx.model.Resource;
import com.calendarfx.view.DayEntryView;
import com.calendarfx.view.DayViewBase.EarlyLateHoursStrategy;
import com.calendarfx.view.DayViewBase.GridType;
import com.calendarfx.view.DayViewBase.HoursLayoutStrategy;
import com.calendarfx.view.ResourcesView;
import com.calendarfx.view.TimeScaleView;
import com.calendarfx.view.VirtualGrid;
import impl.com.calendarfx.view.ResourcesViewContainer;
import impl.com.calendarfx.view.ResourcesViewContainerSkin;
import impl.com.calendarfx.view.ResourcesViewSkin;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * So many lanes on so many days, on the calendar's resources view. Who stands in the lanes, the days and the hours may
 * change at any time and cost little; other numbers of lanes or days need a new grid.
 */
final class LaneGrid extends Region {

    /** Width of the scale of hours and of the scroll bar, as in the style sheet. */
    static final double SCALE = 52;
    static final double GUTTER = 10;

    private static final double MIN_HOUR_HEIGHT = 40;
    private static final PseudoClass NEEDLESS = PseudoClass.getPseudoClass("needless");
    private static final int MANY = 8;
    private static final Telling NOTHING = new Telling("", "", List.of(), List.of());
    private static final int GRID_MINUTES = 15;

    /** One defender through all the days. */
    private static final class Track {
        final Calendar<Void> calendar = new Calendar<>();
        final Map<Id<Activity>, LaneEntry> entries = new HashMap<>();
        Optional<Id<Defender>> owner = Optional.empty();
    }

    private final List<Track> tracks = new ArrayList<>();
    private final List<LaneView> lanes = new ArrayList<>();
    private final int dayCount;
    private final ResourcesView<Resource<Track>> view = new ResourcesView<>();
    private final ResourcesViewContainer<?> container;
    private final TimeScaleView scale;
    private LaneHours hours;
    private @Nullable LaneProjection projection;
    private Optional<Id<Activity>> chosen = Optional.empty();
    private Optional<Id<Activity>> carried = Optional.empty();

    LaneGrid(int laneCount, int dayCount, LocalDate firstDay, LaneHours hours, Locale locale) {
        this.dayCount = dayCount;
        this.hours = hours;
        setUp(firstDay);
        for (int i = 0; i < laneCount; i++) {
            var track = new Track();
            var source = new CalendarSource("");
            source.getCalendars().add(track.calendar);
            var resource = new Resource<>(track);
            resource.getCalendarSources().setAll(source);
            tracks.add(track);
            view.getResources().add(resource);
        }
        view.setSkin(new ResourcesViewSkin<>(view));
        container = build();
        scale = (TimeScaleView) view.lookup(".time-scale");
        scale.setTimeFormatter(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale));
        List.of(view, container, scale).forEach(part -> part.setFocusTraversable(false)); // Tab goes to the board, not into its parts
        getChildren().setAll(view);
    }

    private void setUp(LocalDate firstDay) {
        view.setType(ResourcesView.Type.DATES_OVER_RESOURCES);
        view.setAdjustToFirstDayOfWeek(false);
        view.setNumberOfDays(dayCount);
        view.setDate(firstDay);
        view.setZoneId(LaneEntry.ZONE);
        view.setScrollingEnabled(false);
        view.setVirtualGrid(new VirtualGrid("", "", ChronoUnit.MINUTES, GRID_MINUTES));
        view.setGridType(GridType.STANDARD);
        view.setEarlyLateHoursStrategy(EarlyLateHoursStrategy.HIDE);
        view.setHoursLayoutStrategy(HoursLayoutStrategy.FIXED_HOUR_HEIGHT);
        view.setStartTime(hours.start());
        view.setEndTime(hours.end());
        view.setShowAllDayView(false);
        view.setShowToday(false);
        view.setEnableCurrentTimeMarker(false);
        view.setEnableCurrentTimeCircle(false);
        view.setRequestedTime(null); // or it would scroll to the present hour
        view.setContextMenuCallback(null);
        view.setEntryContextMenuCallback(null);
        view.setUpperLeftCorner(new Region());
        view.setUpperRightCorner(new Region());
        view.setResourceHeaderFactory(any -> new Region()); // the board has headings of its own
        view.setDayViewFactory(resource -> newLane(resource.getUserObject()));
    }

    /** Makes the lanes at once, not at the next pulse. */
    private ResourcesViewContainer<?> build() {
        @SuppressWarnings("unchecked")
        var made = (ResourcesViewContainer<Resource<Track>>) view.lookup(".resources-view-container");
        made.setSkin(new ResourcesViewContainerSkin<>(made));
        return made;
    }

    private LaneView newLane(Track track) {
        var lane = new LaneView(() -> track.owner, hours, this::newEntryView);
        lanes.add(lane);
        return lane;
    }

    private DayEntryView newEntryView(Entry<?> entry) {
        var made = new LaneEntryView((LaneEntry) entry, item -> projection == null ? NOTHING : projection.tellingOf(item));
        mark(made);
        return made;
    }

    boolean isOf(int laneCount, int days) {
        return tracks.size() == laneCount && dayCount == days;
    }

    /** Shows these lanes from this day on; only what differs is touched. */
    void show(LaneProjection next, List<Optional<Id<Defender>>> owners, LocalDate firstDay, LaneHours newHours) {
        projection = next;
        hours = newHours;
        view.setStartTime(hours.start());
        view.setEndTime(hours.end());
        for (int i = 0; i < tracks.size(); i++) {
            Track track = tracks.get(i);
            track.owner = owners.get(i);
            update(track, next.items(track.owner));
        }
        view.setDate(firstDay);
        lanes.forEach(lane -> lane.show(hours, next.day(lane.owner(), lane.getDate())));
        requestLayout();
    }

    private static void update(Track track, Map<Id<Activity>, LaneItem> items) {
        List<LaneEntry> gone = track.entries.values().stream().filter(entry -> !stays(entry, items)).toList();
        List<LaneItem> come = items.values().stream()
                .filter(item -> !track.entries.containsKey(item.activity()) || gone.contains(track.entries.get(item.activity()))).toList();
        boolean many = gone.size() + come.size() > MANY;
        if (many) {
            track.calendar.startBatchUpdates();
        }
        gone.forEach(entry -> {
            entry.removeFromCalendar();
            track.entries.remove(entry.item().activity());
        });
        track.entries.forEach((id, entry) -> entry.itemProperty().set(items.get(id)));
        come.forEach(item -> {
            var entry = new LaneEntry(item);
            track.entries.put(item.activity(), entry);
            entry.setCalendar(track.calendar);
        });
        if (many) {
            track.calendar.stopBatchUpdates();
        }
    }

    private static boolean stays(LaneEntry entry, Map<Id<Activity>, LaneItem> items) {
        LaneItem next = items.get(entry.item().activity());
        return next != null && next.slot().equals(entry.item().slot());
    }

    /** Marks the selected activity in every lane. */
    void choose(Optional<Id<Activity>> activity) {
        chosen = activity;
        entries().forEach(this::mark);
    }

    /**
     * Fades the activity that is being dragged. Meanwhile the lanes are kept as one picture: what lies under the ghost would
     * have to be drawn anew at each move, and drawing by software that takes longer than a frame.
     */
    void carry(Optional<Id<Activity>> activity) {
        carried = activity;
        entries().forEach(this::mark);
        container.setCache(activity.isPresent());
    }

    private void mark(LaneEntryView entry) {
        entry.setChosen(chosen.equals(Optional.of(entry.item().activity())));
        entry.setCarried(carried.equals(Optional.of(entry.item().activity())));
    }

    List<LaneView> lanes() {
        return List.copyOf(lanes);
    }

    Stream<LaneEntryView> entries() {
        return lanes.stream().flatMap(lane -> lane.entries().stream());
    }

    /** The scale of hours, in what clips it. */
    Node scale() {
        return scale.getParent();
    }

    LaneHours hours() {
        return hours;
    }

    /** What one scrolls up and down by. */
    List<ScrollBar> bars() {
        return view.lookupAll(".scroll-bar").stream().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL).toList();
    }

    /** The lane under a point of the scene, or the nearest one beside it. */
    Optional<LaneView> findNearestLane(Point2D at) {
        return IntStream.range(0, lanes.size()).boxed().min(Comparator.comparingDouble(lane -> distance(lanes.get(lane), at)))
                .map(lanes::get);
    }

    private static double distance(LaneView lane, Point2D at) {
        Bounds bounds = lane.localToScene(lane.getLayoutBounds());
        return Math.max(0, Math.max(bounds.getMinX() - at.getX(), at.getX() - bounds.getMaxX()));
    }

    /** What is seen of the lanes, in the scene. */
    Bounds viewport() {
        return container.getParent().localToScene(container.getParent().getLayoutBounds());
    }

    /** Scrolls by so many pixels, down when positive, as far as there is more to see. */
    boolean scrollBy(double pixels) {
        double before = container.getTranslateY();
        double most = Math.max(0, container.getHeight() - container.getParent().getLayoutBounds().getHeight());
        container.setTranslateY(-Math.clamp(-container.getTranslateY() + pixels, 0, most));
        return before != container.getTranslateY();
    }

    /** Scrolls until the entry is seen. */
    void reveal(LaneEntryView entry) {
        reveal(entry.getBoundsInParent().getMinY(), entry.getBoundsInParent().getMaxY());
    }

    /** Scrolls until this stretch of the lanes is seen, or as much as there is room for of it. */
    void reveal(double from, double to) {
        double seen = container.getParent().getLayoutBounds().getHeight();
        double top = from + container.getTranslateY();
        double bottom = to + container.getTranslateY();
        if (top < 0) {
            scrollBy(top);
        } else if (bottom > seen) {
            scrollBy(Math.min(top, bottom - seen));
        }
    }

    /** Whether a node of the view is its scroll bar, which keeps its mouse events. */
    static boolean isScrollBar(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollBar) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void layoutChildren() {
        double whole = getHeight() / hours.height();
        view.setHourHeight(Math.max(MIN_HOUR_HEIGHT, whole));
        bars().forEach(bar -> bar.pseudoClassStateChanged(NEEDLESS, whole >= MIN_HOUR_HEIGHT));
        view.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}

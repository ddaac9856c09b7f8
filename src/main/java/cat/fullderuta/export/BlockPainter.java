package cat.fullderuta.export;

import cat.fullderuta.document.DayMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Measures and draws the blocks of a day: hours in their own column, what happens beside it. */
final class BlockPainter {

    /** Of the hours' size, for until when. */
    private static final float UNTIL = 0.55f;

    private final Density density;
    private final Reading reading;
    private final MapPainter badges;
    private final Map<Block, Float> heights = new IdentityHashMap<>();
    /** Width of the column of hours. */
    private final float hours;
    /** Size of until when. */
    private final float until;

    BlockPainter(Density density, Wording words) {
        this.density = density;
        this.reading = words.reading();
        this.badges = new MapPainter(DayMap.EMPTY, density);
        this.until = Math.max(density.smallest(), density.hour * UNTIL);
        String ends = words.get("agenda.until", "00:00");
        this.hours = density.gutter() + Math.max(density.bold(density.hour, Type.BLUE).width("00:00", reading),
                density.plain(until, Type.GREY).width(ends, reading));
    }

    /** In points. */
    float height(Block block) {
        return heights.computeIfAbsent(block, this::measure);
    }

    private float measure(Block block) {
        float text = 0;
        for (Block.Text paragraph : block.texts()) {
            Type type = type(block, paragraph);
            text += Paragraphs.wrap(paragraph.words(), type, width(block, paragraph), reading).size() * type.lineHeight();
        }
        if (block.kind() != Block.Kind.ACTIVITY) {
            return text + 2 * padding();
        }
        return Math.max(text, density.hour * 0.8f + (block.until().isEmpty() ? 0 : until * 1.5f));
    }

    /** Draws a block downwards from y. */
    void draw(Block block, float from, Pen pen) {
        if (block.kind() == Block.Kind.TRANSFER) {
            pen.ground(density.margin() - 8, from - height(block), density.width() + 16, height(block), Type.PALE);
        }
        pen.tags.within(Tags.Role.ITEM, () -> {
            drawHours(block, from, pen);
            if (block.stop() > 0) {
                drawNumber(block, from, pen);
            }
            pen.tags.within(Tags.Role.BODY, () -> {
                float y = from - padding(block);
                for (Block.Text paragraph : block.texts()) {
                    Tags.Role role = paragraph.style() == Block.Style.TITLE ? Tags.Role.HEADING : Tags.Role.PARAGRAPH;
                    y = pen.paragraph(role, paragraph.words(), type(block, paragraph), density.margin() + hours, y,
                            width(block, paragraph));
                }
            });
        });
    }

    private void drawHours(Block block, float from, Pen pen) {
        boolean isActivity = block.kind() == Block.Kind.ACTIVITY;
        Type large = density.bold(isActivity ? density.hour : density.title, Type.BLUE);
        if (!block.hour().isEmpty()) {
            float y = from - padding(block) + (isActivity ? hourLift() : 0);
            pen.paragraph(Tags.Role.LABEL, block.hour(), large, density.margin(), y, hours);
        }
        if (!block.until().isEmpty()) {
            float y = from - density.hour * 0.8f - until * 0.45f;
            pen.paragraph(Tags.Role.LABEL, block.until(), density.plain(until, Type.GREY), density.margin() + 2, y, hours);
        }
    }

    /** Large hours stand a little higher, so that their tops are level with the title's. */
    private float hourLift() {
        return density.hour * 0.05f;
    }

    /** The line between two activities. */
    void drawThread(float y, Pen pen) {
        pen.rule(density.margin() + hours, density.margin() + density.width(), y, 0.7f, Type.LINE);
    }

    private float padding(Block block) {
        return block.kind() == Block.Kind.ACTIVITY ? 0 : padding();
    }

    private float padding() {
        return density.gap * 0.3f;
    }

    /** The number of a stop stands at the end of the title's line. */
    private float width(Block block, Block.Text paragraph) {
        boolean hasNumber = block.stop() > 0 && paragraph.style() == Block.Style.TITLE;
        return density.width() - hours - (hasNumber ? badges.badgeSize() + 4 : 0);
    }

    private void drawNumber(Block block, float from, Pen pen) {
        float size = badges.badgeSize();
        pen.ornament(density.margin() + density.width() - size, from - density.title * 0.6f - size / 2, size,
                canvas -> badges.badge(String.valueOf(block.stop()), size, size / 2, size / 2, canvas));
    }

    private Type type(Block block, Block.Text paragraph) {
        var colour = block.kind() == Block.Kind.PAUSE ? Type.GREY : paragraph.style() == Block.Style.REMARK ? Type.AMBER : Type.INK;
        return switch (paragraph.style()) {
            case TITLE -> density.bold(density.title, colour);
            case STRONG -> density.bold(density.text, colour);
            case PLAIN, REMARK -> density.plain(density.text, colour);
        };
    }
}

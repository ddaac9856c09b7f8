package cat.fullderuta.export;

import java.util.List;

/** Measures and draws the blocks of a day: hours in their own column, what happens beside it. */
final class BlockPainter {

    /** Of the hours' size, for until when. */
    private static final float UNTIL = 0.55f;

    private final Density density;
    private final Reading reading;
    /** Width of the column of hours. */
    private final float hours;
    /** Size of until when. */
    private final float until;

    BlockPainter(Density density, Wording words) {
        this.density = density;
        this.reading = words.reading();
        this.until = Math.max(density.smallest(), density.hour * UNTIL);
        String ends = words.get("agenda.until", "00:00");
        this.hours = density.gutter() + Math.max(density.bold(density.hour, Type.BLUE).width("00:00", reading),
                density.plain(until, Type.GREY).width(ends, reading));
    }

    /** In points. */
    float height(Block block) {
        float text = 0;
        for (Block.Text paragraph : block.texts()) {
            Type type = type(block, paragraph);
            text += wrap(paragraph, type).size() * type.lineHeight();
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
            pen.tags.within(Tags.Role.BODY, () -> {
                float y = from - padding(block);
                for (Block.Text paragraph : block.texts()) {
                    Tags.Role role = paragraph.style() == Block.Style.TITLE ? Tags.Role.HEADING : Tags.Role.PARAGRAPH;
                    y = pen.paragraph(role, paragraph.words(), type(block, paragraph), density.margin() + hours, y, density.width() - hours);
                }
            });
        });
    }

    private void drawHours(Block block, float from, Pen pen) {
        boolean isActivity = block.kind() == Block.Kind.ACTIVITY;
        Type large = density.bold(isActivity ? density.hour : density.title, Type.BLUE);
        if (!block.hour().isEmpty()) {
            pen.paragraph(Tags.Role.LABEL, block.hour(), large, density.margin(), from - padding(block) + (isActivity ? hourLift() : 0), hours);
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

    private List<String> wrap(Block.Text paragraph, Type type) {
        return Paragraphs.wrap(paragraph.words(), type, density.width() - hours, reading);
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

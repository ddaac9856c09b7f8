package cat.fullderuta.export;

import cat.fullderuta.document.DayMap;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws the map of a day: the outline of the land, the towns by number, and the ways between them. */
final class MapPainter {

    private static final float LEADING = 1.1f;

    private final DayMap map;
    private final Type name;
    private final Type quiet;
    private final Type number;

    MapPainter(DayMap map, Density density) {
        this.map = map;
        this.name = new Type(density.bold(density.smallest(), Type.INK).font(), density.smallest(), Type.INK, LEADING);
        this.quiet = new Type(density.plain(density.smallest(), Type.GREY).font(), density.smallest(), Type.GREY, LEADING);
        this.number = new Type(name.font(), name.size(), Type.PAPER, LEADING);
    }

    /** Towns in order, for those who do not see the map. */
    static String inWords(DayMap map, Wording words) {
        return words.get("agenda.map", words.listed(map.stops().stream().map(stop -> stop.number() + " " + stop.town())));
    }

    /** Draws into a canvas whose origin is the map's lower left corner. */
    void draw(PdfContentByte canvas, float width, float height) {
        DayMap.Drawing drawing = map.draw(width, height, town -> name.width(town, Reading.LEFT_TO_RIGHT), name.lineHeight());
        canvas.roundRectangle(0, 0, width, height, 6);
        canvas.clip();
        canvas.newPath();
        canvas.setColorFill(Type.PALE);
        canvas.rectangle(0, 0, width, height);
        canvas.fill();
        canvas.setColorFill(Type.PAPER);
        canvas.setColorStroke(Type.LINE);
        canvas.setLineWidth(0.8f);
        for (List<DayMap.Point> ring : drawing.land()) {
            path(ring, canvas, height);
            canvas.closePathFillStroke();
        }
        canvas.setColorStroke(Type.BLUE);
        canvas.setLineWidth(1.6f);
        canvas.setLineDash(4, 3, 0);
        for (List<DayMap.Point> way : drawing.ways()) {
            path(way, canvas, height);
            canvas.stroke();
        }
        canvas.setLineDash(0);
        canvas.setColorFill(Type.GREY);
        for (DayMap.Point dot : drawing.dots()) {
            canvas.circle((float) dot.x(), height - (float) dot.y(), 2);
            canvas.fill();
        }
        for (DayMap.Name town : drawing.names()) {
            write(town.town(), town.landmark() ? quiet : name, (float) town.at().x(),
                    height - (float) town.at().y() - name.size() * 0.95f, canvas);
        }
        canvas.setColorStroke(Type.LINE);
        canvas.setLineWidth(1.5f); // half of it is cut off
        canvas.roundRectangle(0, 0, width, height, 6);
        canvas.stroke();
        for (DayMap.Marker marker : drawing.markers()) {
            badge(marker.numbers(), (float) marker.width(), (float) marker.at().x(), height - (float) marker.at().y(), canvas);
        }
    }

    private static void path(List<DayMap.Point> points, PdfContentByte canvas, float height) {
        for (int i = 0; i < points.size(); i++) {
            float x = (float) points.get(i).x();
            float y = height - (float) points.get(i).y();
            if (i == 0) {
                canvas.moveTo(x, y);
            } else {
                canvas.lineTo(x, y);
            }
        }
    }

    /** A number on a blue ground, with its middle at a point. */
    void badge(String numbers, float width, float x, float y, PdfContentByte canvas) {
        float height = number.lineHeight() * 1.2f;
        canvas.setColorFill(Type.BLUE);
        canvas.roundRectangle(x - width / 2, y - height / 2, width, height, height / 2);
        canvas.fill();
        write(numbers, number, x - number.width(numbers, Reading.LEFT_TO_RIGHT) / 2, y - number.size() * 0.36f, canvas);
    }

    /** How wide and high the ground of one number is. */
    float badgeSize() {
        return number.lineHeight() * 1.2f;
    }

    private static void write(String text, Type type, float x, float y, PdfContentByte canvas) {
        canvas.beginText();
        canvas.setFontAndSize(type.font(), type.size());
        canvas.setColorFill(type.colour());
        canvas.setTextMatrix(x, y);
        canvas.showText(text);
        canvas.endText();
    }
}

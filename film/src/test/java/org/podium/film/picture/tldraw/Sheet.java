package org.podium.film.picture.tldraw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.podium.film.timeline.Mark;

/** A page that shows one kind of shape in all its styles. */
record Sheet(String name, List<Mark> marks, int width, int height) {
    private static final List<String> DASHES = List.of("draw", "solid", "dashed", "dotted");
    private static final List<String> WAVE =
            List.of("0,30", "8,12", "20,4", "33,14", "45,34", "58,50", "72,44", "85,24", "98,10", "110,6");

    static List<Sheet> all() {
        List<Sheet> sheets = new ArrayList<>();
        for (String type : List.of("draw", "rectangle", "ellipse", "triangle", "arrow", "curve", "text", "sticky")) {
            sheets.add(first(type));
        }
        sheets.add(firstLabels());
        for (String type : List.of("pen", "highlight", "line", "spline", "arrow", "bent", "text", "note")) {
            sheets.add(second(type));
        }
        sheets.add(geo("draw", "none"));
        sheets.add(geo("solid", "solid"));
        sheets.add(geo("dashed", "semi"));
        sheets.add(geo("dotted", "pattern"));
        sheets.add(labels());
        sheets.add(heads());
        sheets.add(bindings());
        sheets.add(nested());
        return sheets;
    }

    @Override
    public String toString() {
        return name;
    }

    BufferedImage painted() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D page = image.createGraphics();
        page.setColor(Color.WHITE);
        page.fillRect(0, 0, width, height);
        new TldrawPainter().paint(marks, page);
        page.dispose();
        return image;
    }

    @SuppressWarnings("AnnotateFormatMethod") // patterns are put together
    private static String say(String pattern, Object... parts) {
        return String.format(Locale.ROOT, pattern, parts);
    }

    /** Four dashes across; three sizes down, not filled and filled. */
    private static Sheet first(String type) {
        List<String> sizes = List.of("small", "medium", "large");
        List<String> colours = List.of("black", "red", "blue", "green", "orange", "violet");
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 4; column++) {
                String style = say(
                        "'style':{'color':'%s','size':'%s','dash':'%s','isFilled':%s,'scale':%s,'font':'%s','textAlign':'%s'}",
                        colours.get(row),
                        sizes.get(row % 3),
                        DASHES.get(column),
                        row >= 3,
                        type.equals("text") || type.equals("sticky") ? "0.4" : "1",
                        List.of("script", "sans", "serif", "mono").get(column),
                        List.of("start", "middle", "end").get(row % 3));
                String id = "shape-" + row + column;
                int x = 20 + column * 160;
                int y = 20 + row * (type.equals("sticky") ? 220 : 100);
                marks.add(Marks.v1(say("{'id':'%s','point':[%d,%d],%s,%s}", id, x, y, style, firstForm(type, row))));
            }
        }
        return new Sheet("v1-" + type, marks, 680, type.equals("sticky") ? 1360 : 640);
    }

    private static String firstForm(String type, int row) {
        return switch (type) {
            case "draw" ->
                "'type':'draw','isComplete':true,'points':[" + (row < 3 ? wave("[%s,0.5]") : loop("[%s,0.4]")) + "]";
            case "ellipse" -> "'type':'ellipse','radius':[55,30]";
            case "arrow" ->
                "'type':'arrow','decorations':{'start':'arrow','end':'arrow'},'handles':{'start':{'point':[0,0]},'end':{'point':[120,50]},'bend':{'point':[60,25]}}";
            case "curve" ->
                "'type':'arrow','bend':0.5,'decorations':{'end':'arrow'},'handles':{'start':{'point':[0,40]},'end':{'point':[120,40]},'bend':{'point':[60,10]}}";
            case "text" -> "'type':'text','text':'Été à Noël\\nZürich'";
            case "sticky" -> "'type':'sticky','size':[140,200],'text':'Remember: the exam is on Friday'";
            default -> say("'type':'%s','size':[110,60]", type);
        };
    }

    private static Sheet firstLabels() {
        List<Mark> marks = new ArrayList<>();
        int x = 20;
        for (String type : List.of("rectangle", "triangle", "ellipse")) {
            String form = type.equals("ellipse") ? "'radius':[90,60]" : "'size':[180,120]";
            marks.add(Marks.v1(say(
                    "{'id':'%s','type':'%s','point':[%d,20],%s,'rotation':0.2,'label':'Two\\n"
                        + "lines','style':{'color':'blue','size':'small','dash':'draw','isFilled':true,'font':'sans','scale':0.8}}",
                    type, type, x, form)));
            x += 220;
        }
        String handles = "'handles':{'start':{'point':[0,60]},'end':{'point':[240,60]},'bend':{'point':[120,%d]}}";
        int y = 180;
        for (int bend : new int[] {60, 0}) {
            marks.add(Marks.v1(say(
                    "{'id':'a%d','type':'arrow','point':[40,%d],'bend':0.5,%s,'decorations':{'end':'arrow'},'label':'to','style':{'color':'red','size':'medium','dash':'solid','font':'script','scale':0.6}}",
                    bend, y, say(handles, bend))));
            y += 110;
        }
        marks.add(Marks.v1("{'id':'p','type':'image','point':[400,200],'size':[120,90],'style':{}}"));
        return new Sheet("v1-labels", marks, 680, 420);
    }

    /** Four dashes across; four sizes down, not filled and filled. */
    private static Sheet second(String type) {
        List<String> colours =
                List.of("black", "blue", "green", "light-violet", "red", "orange", "yellow", "light-blue");
        List<Mark> marks = new ArrayList<>();
        int high = type.equals("note") ? 220 : 110;
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 4; column++) {
                String style = say(
                        "'color':'%s','size':'%s','dash':'%s','fill':'%s','font':'%s','align':'%s','verticalAlign':'%s'",
                        colours.get(row),
                        List.of("s", "m", "l", "xl").get(row % 4),
                        DASHES.get(column),
                        row < 4
                                ? "none"
                                : List.of("solid", "semi", "pattern", "solid").get(column),
                        List.of("draw", "sans", "serif", "mono").get(column),
                        List.of("start", "middle", "end").get(row % 3),
                        List.of("start", "middle", "end").get(column % 3));
                marks.add(Marks.v2(say(
                        "{'id':'shape:%d%d','x':%d,'y':%d,%s,%s}}",
                        row, column, 20 + column * 220, 20 + row * high, secondForm(type, row), style)));
            }
        }
        return new Sheet("v2-" + type, marks, 900, 8 * high + 20);
    }

    private static String secondForm(String type, int row) {
        String handles =
                "'handles':{'start':{'index':'a1','x':0,'y':0},'m':{'index':'a1V','x':60,'y':60},'end':{'index':'a2','x':150,'y':10}}";
        return switch (type) {
            case "pen" ->
                say(
                        "'type':'draw','props':{'isComplete':true,'isPen':%s,'isClosed':%s,'segments':[{'type':'free','points':[%s]}]",
                        row % 2 == 1, row >= 4, row < 4 ? points(WAVE) : points(loopPoints()));
            case "highlight" ->
                say(
                        "'type':'highlight','opacity':%s,'props':{'isComplete':true,'segments':[{'type':'straight','points':[{'x':0,'y':0,'z':0.5},{'x':150,'y':40,'z':0.5}]}]",
                        row < 4 ? "1" : "0.5");
            case "line" -> "'type':'line','props':{'spline':'line'," + handles;
            case "spline" -> "'type':'line','props':{'spline':'cubic'," + handles;
            case "arrow" ->
                "'type':'arrow','props':{'bend':0,'arrowheadEnd':'triangle','start':{'type':'point','x':0,'y':0},'end':{'type':'point','x':160,'y':50}";
            case "bent" ->
                say(
                        "'type':'arrow','rotation':0.1,'props':{'bend':%d,'arrowheadStart':'dot','text':'%s','start':{'type':'point','x':0,'y':40},'end':{'type':'point','x':160,'y':40}",
                        row % 2 == 0 ? 30 : -40, row % 2 == 0 ? "to" : "");
            case "text" ->
                say("'type':'text','props':{'autoSize':%s,'w':150,'scale':0.8,'text':'Été à Noël, ok?'", row < 4);
            default -> "'type':'note','props':{'text':'Remember: the exam is on Friday'";
        };
    }

    /** Each geometric form in one dash and fill. */
    private static Sheet geo(String dash, String fill) {
        List<String> forms = List.of(
                "rectangle",
                "ellipse",
                "triangle",
                "diamond",
                "pentagon",
                "hexagon",
                "octagon",
                "star",
                "rhombus",
                "rhombus-2",
                "oval",
                "trapezoid",
                "arrow-right",
                "arrow-left",
                "arrow-up",
                "arrow-down",
                "x-box",
                "check-box",
                "cloud",
                "unknown");
        List<String> colours = List.of("black", "blue", "red", "green");
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            marks.add(Marks.v2(say(
                    "{'id':'shape:%d','type':'geo','x':%d,'y':%d,'props':{'geo':'%s','w':120,'h':90,'dash':'%s','fill':'%s','size':'%s','color':'%s'}}",
                    i,
                    20 + i % 5 * 150,
                    20 + i / 5 * 120,
                    forms.get(i),
                    dash,
                    fill,
                    List.of("s", "m", "l", "xl").get(i % 4),
                    colours.get(i / 5))));
        }
        return new Sheet("v2-geo-" + dash, marks, 770, 500);
    }

    private static Sheet labels() {
        List<Mark> marks = new ArrayList<>();
        List<String> places = List.of("start", "middle", "end");
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                marks.add(Marks.v2(say(
                        "{'id':'shape:%d%d','type':'geo','x':%d,'y':%d,'props':{'geo':'rectangle','w':180,'h':120,'text':'Some"
                            + " words that"
                            + " wrap','fill':'solid','color':'light-blue','labelColor':'red','size':'s','font':'%s','align':'%s','verticalAlign':'%s'}}",
                        row,
                        column,
                        20 + column * 210,
                        20 + row * 150,
                        List.of("draw", "sans", "serif").get(row),
                        places.get(column),
                        places.get(row))));
            }
        }
        marks.add(Marks.v2(
                "{'id':'shape:grows','type':'geo','x':650,'y':20,'props':{'geo':'ellipse','w':100,'h':60,'text':'A"
                        + " label longer than its shape is high','size':'s'}}"));
        marks.add(Marks.v2(
                "{'id':'shape:poll','type':'poll','x':650,'y':260,'props':{'w':300,'h':200,'color':'black','questionText':'Clear"
                    + " so far?','answers':[{'key':'Yes','numVotes':7},{'key':'No','numVotes':1},{'key':'A very long"
                    + " answer indeed','numVotes':2},{'key':'YES','numVotes':1}]}}"));
        return new Sheet("v2-labels", marks, 980, 480);
    }

    private static Sheet heads() {
        List<Mark> marks = new ArrayList<>();
        List<String> heads =
                List.of("arrow", "triangle", "square", "dot", "pipe", "diamond", "inverted", "bar", "none");
        for (int i = 0; i < heads.size(); i++) {
            for (int column = 0; column < 3; column++) {
                marks.add(Marks.v2(say(
                        "{'id':'shape:%d%d','type':'arrow','x':%d,'y':%d,'props':{'bend':%d,'arrowheadStart':'%s','arrowheadEnd':'%s','fill':'%s','size':'%s','color':'violet','start':{'type':'point','x':0,'y':0},'end':{'type':'point','x':170,'y':0}}}",
                        i,
                        column,
                        30 + column * 230,
                        30 + i * 50,
                        column == 1 ? 18 : 0,
                        heads.get(i),
                        heads.get(i),
                        column == 0 ? "none" : "solid",
                        column == 2 ? "xl" : "l")));
            }
        }
        return new Sheet("v2-heads", marks, 720, 480);
    }

    /** Arrows from shape to shape: straight, bent, turned, inside one another, to one that is gone. */
    private static Sheet bindings() {
        List<Mark> marks = new ArrayList<>();
        String box = "{'id':'shape:%s','type':'geo','x':%d,'y':%d,'rotation':%s,'props':{'geo':'%s','w':%d,'h':%d}}";
        marks.add(Marks.v2(say(box, "a", 40, 40, "0", "rectangle", 100, 70)));
        marks.add(Marks.v2(say(box, "b", 300, 60, "0.4", "ellipse", 120, 80)));
        marks.add(Marks.v2(say(box, "c", 60, 240, "0", "cloud", 160, 110)));
        marks.add(Marks.v2(say(box, "d", 320, 220, "0", "rectangle", 200, 160)));
        marks.add(Marks.v2(say(box, "e", 380, 280, "0", "star", 60, 60)));
        marks.add(Marks.v2("{'id':'shape:n','type':'note','x':560,'y':20,'props':{'text':'n','color':'green'}}"));
        String arrow =
                "{'id':'shape:%s','type':'arrow','x':5,'y':5,'rotation':0.2,'props':{'color':'red','bend':%d,'start':%s,'end':%s}}";
        String end =
                "{'type':'binding','boundShapeId':'shape:%s','normalizedAnchor':{'x':%s,'y':%s},'isPrecise':%s,'isExact':%s}";
        marks.add(Marks.v2(say(arrow, "ab", 0, bound(end, "a"), bound(end, "b"))));
        marks.add(Marks.v2(say(arrow, "ac", 40, bound(end, "a"), bound(end, "c"))));
        marks.add(Marks.v2(say(arrow, "cb", -50, bound(end, "c"), bound(end, "b"))));
        marks.add(Marks.v2(say(arrow, "de", 0, say(end, "d", "0.1", "0.2", "true", "false"), bound(end, "e"))));
        marks.add(Marks.v2(say(
                arrow,
                "dd",
                60,
                say(end, "d", "0.9", "0.1", "true", "false"),
                say(end, "d", "0.9", "0.9", "true", "false"))));
        marks.add(Marks.v2(say(arrow, "bn", 0, bound(end, "b"), say(end, "n", "0.2", "0.8", "true", "true"))));
        marks.add(Marks.v2(say(arrow, "gone", 0, bound(end, "gone"), "{'type':'point','x':130,'y':-20}")));
        return new Sheet("v2-bindings", marks, 800, 440);
    }

    private static String bound(String end, String shape) {
        return say(end, shape, "0.5", "0.5", "false", "false");
    }

    /** Frames and groups: what they hold moves, turns and fades with them, and is cut by frames. */
    private static Sheet nested() {
        List<Mark> marks = new ArrayList<>();
        marks.add(Marks.v2(
                "{'id':'shape:f','type':'frame','x':60,'y':60,'rotation':0.1,'props':{'w':300,'h':200,'name':'Groupe"
                        + " A'}}"));
        marks.add(
                Marks.v2(
                        "{'id':'shape:in','parentId':'shape:f','type':'geo','x':220,'y':120,'props':{'geo':'star','w':140,'h':120,'fill':'solid','color':'red'}}"));
        marks.add(
                Marks.v2(
                        "{'id':'shape:hl','parentId':'shape:f','type':'highlight','x':20,'y':60,'props':{'color':'yellow','size':'l','isComplete':true,'segments':[{'type':'straight','points':[{'x':0,'y':0,'z':0.5},{'x':200,'y':0,'z':0.5}]}]}}"));
        marks.add(
                Marks.v2(
                        "{'id':'shape:t','parentId':'shape:f','type':'text','x':30,'y':40,'props':{'text':'highlighted','size':'l','autoSize':true}}"));
        marks.add(Marks.v2("{'id':'shape:g','type':'group','x':450,'y':80,'rotation':0.3,'opacity':0.5,'props':{}}"));
        marks.add(
                Marks.v2(
                        "{'id':'shape:g1','parentId':'shape:g','type':'geo','x':0,'y':0,'props':{'geo':'rectangle','w':120,'h':80,'fill':'solid','color':'blue'}}"));
        marks.add(
                Marks.v2(
                        "{'id':'shape:g2','parentId':'shape:g','type':'geo','x':60,'y':40,'props':{'geo':'ellipse','w':120,'h':80,'fill':'pattern','color':'green'}}"));
        marks.add(
                Marks.v2(
                        "{'id':'shape:side','type':'frame','x':620,'y':200,'rotation':1.5707963,'props':{'w':100,'h':80,'name':''}}"));
        marks.add(Marks.v2("{'id':'shape:im','type':'image','x':400,'y':240,'props':{'w':100,'h':70}}"));
        return new Sheet("v2-nested", marks, 720, 340);
    }

    private static String wave(String form) {
        return String.join(",", WAVE.stream().map(point -> say(form, point)).toList());
    }

    private static List<String> loopPoints() {
        List<String> points = new ArrayList<>();
        for (int i = 0; i <= 24; i++) {
            double angle = i * Math.PI / 12;
            points.add(say("%.2f,%.2f", 55 + 55 * Math.cos(angle), 32 + 32 * Math.sin(angle)));
        }
        return points;
    }

    private static String loop(String form) {
        return String.join(
                ",", loopPoints().stream().map(point -> say(form, point)).toList());
    }

    private static String points(List<String> pairs) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            String[] pair = pairs.get(i).split(",", -1);
            points.add(say("{'x':%s,'y':%s,'z':%.2f}", pair[0], pair[1], 0.3 + 0.05 * (i % 8)));
        }
        return String.join(",", points);
    }
}

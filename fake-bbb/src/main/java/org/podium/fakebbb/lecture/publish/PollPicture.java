package org.podium.fakebbb.lecture.publish;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.podium.fakebbb.lecture.script.Poll;
import org.podium.fakebbb.lecture.slide.SvgPaper;
import org.podium.fakebbb.lecture.slide.Typeface;

/** The picture of a poll's result, as BBB before 2.6 put it on the slide. */
final class PollPicture {
    private PollPicture() {}

    static String svg(Poll poll, double width, double height) {
        SvgPaper paper = new SvgPaper();
        Rectangle2D frame = new Rectangle2D.Double(1, 1, width - 2, height - 2);
        paper.fill(frame, Color.WHITE);
        paper.stroke(frame, Color.BLACK, 2);
        double row = height / poll.answers().size();
        double size = Math.min(row * 0.5, width / 12);
        for (int i = 0; i < poll.answers().size(); i++) {
            Poll.Answer answer = poll.answers().get(i);
            double middle = row * (i + 0.5);
            double bar = Math.max(2, width * 0.55 * answer.votes() / poll.most());
            paper.text(Typeface.SANS, size, width * 0.05, middle + size * 0.35, Color.BLACK, answer.key());
            paper.box(width * 0.16, middle - row * 0.32, bar, row * 0.64, new Color(0x333333));
            boolean roomy = bar > width * 0.1;
            double x = width * 0.16 + (roomy ? 6 : bar + 6);
            paper.text(
                    Typeface.SANS,
                    size * 0.8,
                    x,
                    middle + size * 0.3,
                    roomy ? Color.WHITE : Color.BLACK,
                    String.valueOf(answer.votes()));
            String share = 100 * answer.votes() / poll.total() + "%";
            paper.text(Typeface.SANS, size, width * 0.80, middle + size * 0.35, Color.BLACK, share);
        }
        return paper.file(width, height, "");
    }
}

package dev.crowfoot.diagram.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Polyline;
import dev.crowfoot.diagram.geometry.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {

    private static final Rect LEFT = new Rect(0, 0, 100, 100);
    private static final Rect RIGHT = new Rect(300, 200, 100, 100);

    @Test
    void cardsThatFaceEachOtherAreJoinedThroughTheMiddle() {
        assertEquals(List.of(new Point(100, 50), new Point(200, 50), new Point(200, 250), new Point(300, 250)),
                way(LEFT, RIGHT, LEFT, RIGHT).line().points());
    }

    @Test
    void cardsAboveEachOtherAreJoinedAroundTheNearerSide() {
        Rect below = new Rect(10, 300, 100, 100);
        assertEquals(List.of(new Point(100, 50), new Point(132, 50), new Point(132, 350), new Point(110, 350)),
                way(LEFT, below, LEFT, below).line().points());
    }

    @Test
    void aLineGoesAroundACardInItsWay() {
        Rect between = new Rect(150, -50, 100, 400);
        Route route = way(LEFT, RIGHT, LEFT, RIGHT, between);

        assertTrue(route.clear());
        assertFalse(route.line().touches(between.grown(5)), route.line().toString());
    }

    @Test
    void withoutAFreeWayTheLineRunsBehindCardsAndSaysSo() {
        Rect onThePort = new Rect(90, 20, 60, 60);
        assertFalse(way(LEFT, RIGHT, LEFT, RIGHT, onThePort).clear());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aClearLineTouchesNoOtherCard(long seed) {
        Random random = new Random(seed);
        List<Rect> cards = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            Rect card = new Rect(random.nextInt(3000), random.nextInt(3000), 160 + random.nextInt(80), 60 + random.nextInt(300));
            if (cards.stream().noneMatch(card.grown(30)::overlaps)) {
                cards.add(card);
            }
        }
        Router router = new Router(new Obstacles(cards));
        int clear = 0;
        for (int i = 0; i < 60; i++) {
            Rect from = cards.get(random.nextInt(cards.size()));
            Rect to = cards.get(random.nextInt(cards.size()));
            if (!from.equals(to)) {
                Route route = router.route(request(from, to));
                clear += route.clear() ? 1 : 0;
                for (Rect card : cards) {
                    boolean own = card.equals(from) || card.equals(to);
                    assertFalse(route.clear() && !own && route.line().touches(card), "seed " + seed + ": " + card + " in " + route.line());
                }
            }
        }
        assertTrue(clear >= 50, "seed " + seed + ": only " + clear + " lines found a free way");
    }

    @Test
    void linesThatShareAWayAreMovedApartWithoutCrossing() {
        Request upper = new Request(new Port(new Point(100, 20), Side.RIGHT), new Port(new Point(300, 220), Side.LEFT), LEFT, RIGHT);
        Request lower = new Request(new Port(new Point(100, 60), Side.RIGHT), new Port(new Point(300, 260), Side.LEFT), LEFT, RIGHT);
        Router router = new Router(new Obstacles(List.of(LEFT, RIGHT)));

        List<Polyline> lines =
                Lanes.apart(List.of(router.route(upper), router.route(lower)), new double[] {20, 60}, new double[] {220, 260});

        assertEquals(List.of(new Point(100, 20), new Point(206, 20), new Point(206, 220), new Point(300, 220)), lines.get(0).points());
        assertEquals(List.of(new Point(100, 60), new Point(194, 60), new Point(194, 260), new Point(300, 260)), lines.get(1).points());
    }

    private static Route way(Rect from, Rect to, Rect... cards) {
        return new Router(new Obstacles(List.of(cards))).route(request(from, to));
    }

    private static Request request(Rect from, Rect to) {
        Side[] sides = Request.sides(from, to);
        return new Request(new Port(new Point(sides[0].of(from), from.centerY()), sides[0]),
                new Port(new Point(sides[1].of(to), to.centerY()), sides[1]), from, to);
    }
}

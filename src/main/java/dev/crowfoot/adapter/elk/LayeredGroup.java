package dev.crowfoot.adapter.elk;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.layout.LayoutGraph;
import dev.crowfoot.app.layout.LayoutGraph.Box;
import dev.crowfoot.app.layout.LayoutGraph.Link;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.geometry.Point;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * A group of boxes in layers from left to right: what is referred to stands left of what refers to it.
 *
 * @param places the upper left corners, from the group's own
 */
record LayeredGroup(double width, double height, Map<EntityId, Point> places) {

    private static final double BETWEEN_BOXES = 44;
    private static final double BETWEEN_LAYERS = 104;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    static LayeredGroup of(LayoutGraph graph, Progress progress) {
        ElkNode root = root(graph);
        Map<EntityId, ElkNode> nodes = new TreeMap<>();
        for (Box box : graph.boxes()) {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(box.width(), box.height());
            nodes.put(box.id(), node);
        }
        for (Link link : graph.links()) {
            if (!link.from().equals(link.to())) {
                ElkGraphUtil.createSimpleEdge(Objects.requireNonNull(nodes.get(link.from())), Objects.requireNonNull(nodes.get(link.to())));
            }
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return progress.isCancelled();
            }
        });
        progress.checkCancelled();
        Map<EntityId, Point> places = new TreeMap<>();
        nodes.forEach((id, node) -> places.put(id, new Point(node.getX(), node.getY())));
        return new LayeredGroup(root.getWidth(), root.getHeight(), places);
    }

    private static ElkNode root(LayoutGraph graph) {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        root.setProperty(LayeredOptions.ASPECT_RATIO, graph.ratio());
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        return root;
    }
}

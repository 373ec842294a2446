package org.podium.acceptance.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The sizes of methods and constructors in source files, as the compiler reads them. Where several of a class have the same
 * name, the largest counts. Classes go by their names without packages, so that a move changes nothing.
 *
 * @param lines from the first line of the signature to the last brace, annotations and comments before it not counted
 * @param parameters without those of a record's header, which are its fields
 */
record MethodSizes(Map<String, Integer> lines, Map<String, Integer> parameters) {
    static MethodSizes of(Collection<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        MethodSizes sizes = new MethodSizes(new TreeMap<>(), new TreeMap<>());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, _ -> {}, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                sizes.new Reader(unit, trees.getSourcePositions()).scan(unit, null);
            }
        }
        return sizes;
    }

    /** Goes through one file. */
    private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private String type = "";

        Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitClass(ClassTree node, @Nullable Void nothing) {
            String outer = type;
            type = outer.isEmpty() ? node.getSimpleName().toString() : outer + "." + node.getSimpleName();
            super.visitClass(node, null);
            type = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree node, @Nullable Void nothing) {
            String name = node.getName().contentEquals("<init>")
                    ? "new"
                    : node.getName().toString();
            LineMap map = unit.getLineMap();
            if (node.getBody() != null) {
                long first = map.getLineNumber(start(node));
                long last = map.getLineNumber(positions.getEndPosition(unit, node.getBody()));
                lines.merge(type + "." + name, (int) (last - first + 1), Math::max);
            }
            if (!compact(node)) {
                parameters.merge(type + "." + name, node.getParameters().size(), Math::max);
            }
            return super.visitMethod(node, null);
        }

        /** A record's constructor that only looks at what it is given: its parameters stand in the header of the record. */
        private boolean compact(MethodTree node) {
            long first = positions.getStartPosition(unit, node);
            long body = node.getBody() == null ? first : positions.getStartPosition(unit, node.getBody());
            return node.getReturnType() == null
                    && node.getParameters().stream().noneMatch(parameter -> {
                        long at = positions.getStartPosition(unit, parameter);
                        return first <= at && at < body;
                    });
        }

        /** Where the signature begins, after the annotations. */
        private long start(MethodTree node) {
            return node.getReturnType() == null
                    ? positions.getStartPosition(unit, node.getBody())
                    : positions.getStartPosition(unit, node.getReturnType());
        }
    }
}

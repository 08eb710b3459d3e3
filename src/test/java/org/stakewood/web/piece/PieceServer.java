package org.stakewood.web.piece;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.stakewood.web.layout.Pages;

/** The gallery over HTTP with the content security policy of the product, and a stream that the test speaks through. */
final class PieceServer implements AutoCloseable {

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final Path RESOURCES = Path.of("src/main/resources/META-INF/resources");
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

    final List<String> streams = new CopyOnWriteArrayList<>();
    final List<String> posts = new CopyOnWriteArrayList<>();
    final List<HttpExchange> open = new CopyOnWriteArrayList<>();
    volatile boolean refuseStreams;
    volatile String poll = "{}";
    volatile String preview = "{\"lines\":[]}";
    volatile Map<String, Object> changed = Map.of();

    private final HttpServer server;

    PieceServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void say(String event, String id, String data) throws IOException {
        String message = "event: " + event + "\n" + (id == null ? "" : "id: " + id + "\n") + "data: " + data + "\n\n";
        for (HttpExchange exchange : open) {
            OutputStream out = exchange.getResponseBody();
            out.write(message.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    void hangUp() {
        open.forEach(HttpExchange::close);
        open.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        if (exchange.getRequestMethod().equals("POST")) {
            posts.add(path + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            send(exchange, 200, "application/json", path.endsWith("/preview") ? preview : "{}");
        } else if (path.equals("/live/17")) {
            stream(exchange);
        } else if (path.equals("/live/17/now")) {
            send(exchange, 200, "application/json", poll);
        } else if (path.startsWith("/gallery/")) {
            String[] part = path.substring("/gallery/".length()).split("-");
            send(exchange, 200, "text/html;charset=utf-8", page(part[0], part[1]));
        } else if (Files.isRegularFile(RESOURCES.resolve(path.substring(1)))) {
            String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
            send(exchange, 200, type, Files.readString(RESOURCES.resolve(path.substring(1))));
        } else {
            send(exchange, 404, "text/plain", "");
        }
    }

    private void stream(HttpExchange exchange) throws IOException {
        streams.add(String.valueOf(exchange.getRequestURI().getQuery()));
        if (refuseStreams) {
            send(exchange, 503, "text/plain", "");
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("event: beat\ndata: {\"serverNow\": 0}\n\n".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        open.add(exchange);
    }

    private String page(String name, String language) throws IOException {
        Map<String, Object> data = new TreeMap<>(Gallery.data(language));
        data.putAll(changed);
        try (var template = getClass().getResourceAsStream("/gallery/" + name + ".html")) {
            return Pages.in(language).render(new String(template.readAllBytes(), StandardCharsets.UTF_8), data);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    @Override
    public void close() {
        hangUp();
        server.stop(0);
    }
}

package org.stakewood.bench.load;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** One visitor's browser: cookies, forms, compressed pages. Follows nothing by itself. */
final class Browser {

    private static final long LONGEST_WAIT_MILLIS = 20_000;

    private final HttpClient pages;
    private final HttpClient streams;
    private final Address server;
    private final Cookies cookies = new Cookies();

    /**
     * @param pages asks for compressed pages
     * @param streams for what goes on without end
     */
    Browser(HttpClient pages, HttpClient streams, Address server) {
        this.pages = pages;
        this.streams = streams;
        this.server = server;
    }

    Future<Page> get(String address) {
        return pages.request(options(HttpMethod.GET, address))
                .compose(request -> dressed(request, address).send())
                .compose(this::page);
    }

    Future<Page> post(String address, Map<String, String> fields) {
        String text = fields.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return pages.request(options(HttpMethod.POST, address))
                .compose(request -> dressed(request, address)
                        .putHeader("Content-Type", "application/x-www-form-urlencoded")
                        .putHeader("Origin", server.origin())
                        .putHeader("Sec-Fetch-Site", "same-origin")
                        .send(Buffer.buffer(text)))
                .compose(this::page);
    }

    /** Answers as soon as the stream is open; what comes is given to {@link HttpClientResponse#handler}. */
    Future<HttpClientResponse> stream(String address, String lastId) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(server.host())
                .setPort(server.port())
                .setURI(address);
        return streams.request(options).compose(request -> {
            dressed(request, address).putHeader("Accept", "text/event-stream");
            if (lastId != null) {
                request.putHeader("Last-Event-ID", lastId);
            }
            return request.send();
        });
    }

    boolean knows(String cookie) {
        return cookies.has(cookie);
    }

    private RequestOptions options(HttpMethod method, String address) {
        int hash = address.indexOf('#');
        return new RequestOptions()
                .setMethod(method)
                .setHost(server.host())
                .setPort(server.port())
                .setURI(hash < 0 ? address : address.substring(0, hash))
                .setTimeout(LONGEST_WAIT_MILLIS);
    }

    private HttpClientRequest dressed(HttpClientRequest request, String address) {
        String known = cookies.header(address);
        return known.isEmpty() ? request : request.putHeader("Cookie", known);
    }

    private Future<Page> page(HttpClientResponse response) {
        cookies.take(response.cookies());
        String location = response.getHeader("Location");
        return response.body()
                .map(body -> new Page(
                        response.statusCode(),
                        location == null ? null : server.path(location),
                        body.toString(StandardCharsets.UTF_8),
                        System.nanoTime()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

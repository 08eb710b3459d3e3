package org.stakewood.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;

/** A stream as a program hears it over HTTP. */
final class Connection implements Flow.Subscriber<String> {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final List<Item> items = new CopyOnWriteArrayList<>();
    final CompletableFuture<HttpResponse.ResponseInfo> answer = new CompletableFuture<>();
    volatile boolean ended;
    private Flow.Subscription subscription;
    private String name;
    private String id;
    private String data;
    private Long retry;

    /** @param headers names and values by turns */
    static Connection open(URI address, String... headers) {
        Connection connection = new Connection();
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        CLIENT.sendAsync(request.build(), info -> {
            connection.answer.complete(info);
            return HttpResponse.BodySubscribers.fromLineSubscriber(connection);
        });
        return connection;
    }

    static HttpResponse<String> ask(URI address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }

    List<Item> named(String event) {
        return items.stream().filter(each -> event.equals(each.name())).toList();
    }

    void hangUp() {
        if (subscription != null) {
            subscription.cancel();
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription fresh) {
        subscription = fresh;
        fresh.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        int colon = line.indexOf(':');
        String value = line.substring(colon + 1).strip();
        if (line.isEmpty()) {
            items.add(new Item(name, id, data, retry));
            name = id = data = null;
            retry = null;
        } else if (line.startsWith("event:")) {
            name = value;
        } else if (line.startsWith("id:")) {
            id = value;
        } else if (line.startsWith("data:")) {
            data = value;
        } else if (line.startsWith("retry:")) {
            retry = Long.valueOf(value);
        }
    }

    @Override
    public void onError(Throwable thrown) {
        ended = true;
    }

    @Override
    public void onComplete() {
        ended = true;
    }
}

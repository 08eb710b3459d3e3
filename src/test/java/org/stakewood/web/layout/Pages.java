package org.stakewood.web.layout;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Renders the project's layouts and tags as the server does, without a server. */
public final class Pages {

    static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private final Engine engine;

    private Pages(Engine engine) {
        this.engine = engine;
    }

    /** With the messages of a language. */
    public static Pages in(String language) {
        Properties messages = messages(language);
        var builder = Engine.builder()
                .addDefaults()
                .addValueResolver(ValueResolvers.rawResolver())
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addNamespaceResolver(NamespaceResolver.builder("m")
                        .resolveAsync(context -> message(messages, context))
                        .build())
                .addNamespaceResolver(NamespaceResolver.builder("inject")
                        .resolve(context -> Map.of("parameterName", "csrf-token", "token", "t0ken"))
                        .build())
                .addTemplateInstanceInitializer(page -> page.data("assetVersion", "0"))
                .addLocator(Pages::locate);
        try (Stream<Path> tags = Files.list(TEMPLATES.resolve("tags"))) {
            tags.map(tag -> tag.getFileName().toString().replace(".html", ""))
                    .forEach(tag ->
                            builder.addSectionHelper(new UserTagSectionHelper.Factory(tag, "tags/" + tag + ".html")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        builder.addSectionHelper(new UserTagSectionHelper.Factory("authenticityToken", "tags/authenticityToken.html"));
        return new Pages(builder.build());
    }

    /** The page of a template given as text. */
    public String render(String template, Map<String, Object> data) {
        var instance = engine.parse(template, Variant.forContentType(Variant.TEXT_HTML))
                .instance();
        data.forEach(instance::data);
        return instance.render();
    }

    static Properties messages(String language) {
        String name = language.equals("en") ? "/messages.properties" : "/messages_" + language + ".properties";
        Properties messages = new Properties();
        try (InputStream content = Pages.class.getResourceAsStream(name)) {
            messages.load(new StringReader(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return messages;
    }

    private static CompletionStage<Object> message(Properties messages, EvalContext context) {
        String words = messages.getProperty(context.getName());
        if (words == null) {
            throw new IllegalArgumentException("no message " + context.getName());
        }
        CompletionStage<Object[]> values =
                CompletedStage.of(new Object[context.getParams().size()]);
        int at = 0;
        for (Expression parameter : context.getParams()) {
            int place = at++;
            values = values.thenCombine(context.evaluate(parameter), (all, one) -> {
                all[place] = one;
                return all;
            });
        }
        return values.thenApply(all -> all.length == 0 ? words : String.format(words, all));
    }

    private static Optional<io.quarkus.qute.TemplateLocator.TemplateLocation> locate(String id) {
        Path file = TEMPLATES.resolve(id);
        String text;
        if (id.equals("tags/authenticityToken.html")) {
            text = "<input type=\"hidden\" name=\"{inject:csrf.parameterName}\" value=\"{inject:csrf.token}\"/>";
        } else if (Files.isRegularFile(file)) {
            try {
                text = Files.readString(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        } else {
            return Optional.empty();
        }
        return Optional.of(new io.quarkus.qute.TemplateLocator.TemplateLocation() {
            @Override
            public java.io.Reader read() {
                return new StringReader(text);
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
            }
        });
    }
}

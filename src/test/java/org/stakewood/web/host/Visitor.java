package org.stakewood.web.host;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without script: keeps cookies and sends the forms of pages with their token. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token;

    /** Looks at a page; redirects are not followed. */
    public Response get(String path) {
        Response answer = kept(request().get(path));
        Matcher found = TOKEN.matcher(answer.asString());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    /** Sends a form with the token of the page seen last. */
    public Response post(String path, String... fields) {
        return kept(form(fields).formParam("csrf-token", token).post(path));
    }

    /** Sends a file with the token of the page seen last. */
    public Response upload(String path, String field, byte[] file) {
        return kept(request()
                .multiPart("csrf-token", token)
                .multiPart(field, "scenario.yaml", file, "application/octet-stream")
                .post(path));
    }

    /** Sends a form that has no token. */
    public Response postWithoutToken(String path, String... fields) {
        return kept(form(fields).post(path));
    }

    private RequestSpecification form(String... fields) {
        RequestSpecification form = request().contentType("application/x-www-form-urlencoded; charset=utf-8");
        for (int at = 0; at < fields.length; at += 2) {
            form.formParam(fields[at], fields[at + 1]);
        }
        return form;
    }

    private RequestSpecification request() {
        return given().urlEncodingEnabled(true).redirects().follow(false).cookies(cookies);
    }

    private Response kept(Response answer) {
        Cookies set = answer.detailedCookies();
        set.forEach(each -> {
            if (each.getMaxAge() == 0) {
                cookies.remove(each.getName());
            } else {
                cookies.put(each.getName(), each.getValue());
            }
        });
        return answer;
    }
}

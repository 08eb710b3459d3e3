package org.stakewood.store.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.stakewood.game.StoreException;

/**
 * A game's rules as text, and what a preregistration says of them.
 *
 * @param session the session it belongs to
 * @param scenario all its rules as JSON, as stored
 * @param plan hashes and versions, as JSON
 */
record GameText(long session, String scenario, String plan) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static GameText of(Connection connection, long game) throws SQLException {
        String query = "select session_id, scenario::text, scenario->>'id' as id, rules, encode(seed_hash, 'hex') as"
                + " seed, seats, days, arm, label, changed, status, created_at::text, (select count(*) from game o where"
                + " o.session_id = game.session_id and o.practice_of is null) as arms from game where id = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, game);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new StoreException("there is no game " + game, false, null);
                }
                String scenario = row.getString("scenario");
                return new GameText(row.getLong("session_id"), scenario, plan(row, game, scenario));
            }
        }
    }

    private static String plan(ResultSet row, long game, String scenario) throws SQLException {
        ObjectNode plan = JSON.createObjectNode();
        plan.put("game", game);
        plan.put("arm", row.getInt("arm"));
        plan.put("arms", row.getInt("arms"));
        plan.put("arm_label", row.getString("label"));
        plan.put("changed_rules", row.getString("changed"));
        plan.put("scenario", row.getString("id"));
        plan.put("scenario_sha256", sha256(scenario));
        plan.put("rules", row.getInt("rules"));
        plan.put("seed_sha256", row.getString("seed"));
        plan.put("seats", row.getInt("seats"));
        plan.put("days", row.getInt("days"));
        plan.put("created_at", row.getString("created_at"));
        plan.put("not_started", "LOBBY".equals(row.getString("status")));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(plan) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

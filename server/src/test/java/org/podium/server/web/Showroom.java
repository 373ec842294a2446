package org.podium.server.web;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.podium.server.House;
import org.podium.server.Seed;
import org.podium.server.identity.PersonId;
import org.podium.server.publication.Publications;
import org.podium.server.recording.RecordingId;

/**
 * The pages with invented lectures in every state, to look at: run {@code main}, open what it prints, press return to end.
 * The setting {@code showroom.film} may name the folder of a real film.
 */
public final class Showroom implements AutoCloseable {
    private final House house;
    private final Seed seed;
    private final com.sun.net.httpserver.HttpServer bbb;

    private Showroom() throws IOException {
        house = House.serving(Map.of(
                "podium.demo", "true",
                "podium.tasks.heavy", "0",
                "podium.sync.every", "1h",
                "podium.sync.servers[0].name", "bbb",
                "podium.sync.servers[0].url", "http://localhost/bigbluebutton/api/",
                "podium.sync.servers[0].secret", "none",
                "server.port", System.getProperty("port", "0")));
        seed = house.seed();
        bbb = com.sun.net.httpserver.HttpServer.create(new java.net.InetSocketAddress("localhost", 0), 0);
        bbb.createContext("/", exchange -> {
            byte[] png = slide(exchange.getRequestURI().getQuery());
            exchange.sendResponseHeaders(200, png.length);
            exchange.getResponseBody().write(png);
            exchange.close();
        });
        bbb.start();
    }

    public static void main(String[] words) throws Exception {
        try (Showroom room = new Showroom()) {
            room.fill();
            System.out.println(room.house.address());
            System.in.read();
        }
    }

    private void fill() throws IOException {
        PersonId marie = person("mdupont");
        lecture(marie, "Algèbre linéaire – cours 7 : diagonalisation", "published");
        lecture(marie, "Algèbre linéaire – travaux dirigés du groupe B", "processing");
        RecordingId running = lecture(marie, "Analyse – séries entières", "published");
        publish(marie, running);
        conversion(running, "RUNNING", 0.42, "");
        RecordingId waiting = lecture(marie, "Analyse – correction du partiel", "published");
        publish(marie, waiting);
        RecordingId failed = lecture(marie, "Séminaire doctoral", "published");
        publish(marie, failed);
        conversion(failed, "FAILED", 0.1, "metadata.xml: the server answered 404");
        lecture(marie, "Réunion pédagogique", "unpublished");
        String[] names = {
            "Algèbre linéaire – cours 6",
            "Algèbre linéaire – cours 5",
            "Géométrie – isométries du plan",
            "Histoire des mathématiques : de l’Académie des sciences à Bourbaki, une institution et ses querelles",
            "Statistiques – tests d’hypothèses",
            "Analyse – suites de fonctions",
            "Topologie"
        };
        for (String name : names) {
            RecordingId done = lecture(marie, name, "published");
            publish(marie, done);
            film(done, name);
        }
    }

    private void film(RecordingId recording, String name) throws IOException {
        Path folder = Files.createDirectories(house.data().resolve("videos/" + recording + "-1"));
        String real = System.getProperty("showroom.film", "");
        if (!real.isEmpty()) {
            org.springframework.util.FileSystemUtils.copyRecursively(Path.of(real), folder);
        }
        Files.writeString(
                folder.resolve("film.json"),
                "{\"duration\": 3723.4, \"missing\": [{\"kind\": \"slide-picture\", \"what\": \"slide-9.png\"}]}");
        Files.write(folder.resolve("poster.jpg"), slide(name));
        Files.writeString(folder.resolve("chapters.vtt"), """
            WEBVTT

            00:00:00.000 --> 00:00:12.000
            Introduction

            00:00:12.000 --> 00:00:25.500
            Valeurs propres et vecteurs propres

            00:00:25.500 --> 00:00:41.000
            Polynôme caractéristique d’un endomorphisme

            00:00:41.000 --> 00:20:00.000
            Exercices

            00:20:00.000 --> 01:02:00.000
            ▶ YouTube
            """);
        Files.writeString(folder.resolve("elsewhere.json"), """
            [{"start": 1200, "site": "YouTube", "address": "https://www.youtube.com/watch?v=kjBOesZCoqc"}]
            """);
        conversion(recording, "DONE", 1, "");
        house.tell(new org.podium.server.conversion.FilmReady(recording, folder));
    }

    private RecordingId lecture(PersonId person, String name, String state) {
        RecordingId recording = seed.recording(name, state);
        seed.owner(recording, person, "FIRST");
        String address = "http://localhost:" + bbb.getAddress().getPort();
        house.sql()
                .sql("UPDATE recording_format SET url = ?, thumbnails = ? WHERE recording = ?")
                .params(
                        address + "/playback",
                        new String[] {
                            address + "/thumb.png?"
                                    + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
                        },
                        recording.value())
                .update();
        return recording;
    }

    private void publish(PersonId person, RecordingId recording) {
        house.room(Publications.class).publish(person, recording, "");
    }

    private void conversion(RecordingId recording, String state, double progress, String message) {
        house.sql().sql("""
            UPDATE conversion SET state = ?, progress = ?, remaining = 250, message = ?, fault = 'THIS_RECORDING',
                started_at = now(), finished_at = now() WHERE recording = ?\
            """).params(state, progress, message, recording.value()).update();
    }

    private PersonId person(String userName) {
        return new PersonId(house.sql()
                .sql("SELECT id FROM person WHERE user_name = ?")
                .param(userName)
                .query(Long.class)
                .single());
    }

    private static byte[] slide(String text) throws IOException {
        BufferedImage picture = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 640, 360);
        pen.setColor(Color.getHSBColor((text.hashCode() & 255) / 255f, 0.55f, 0.6f));
        pen.fillRect(0, 0, 640, 70);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 26));
        pen.setColor(Color.WHITE);
        pen.drawString(text.substring(0, Math.min(38, text.length())), 24, 45);
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SERIF, Font.ITALIC, 34));
        for (String line : List.of("f : E → E", "A = P D P⁻¹", "χ(λ) = det(A − λ I)")) {
            pen.translate(0, 62);
            pen.drawString(line, 60, 70);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        bbb.stop(0);
        house.close();
    }
}

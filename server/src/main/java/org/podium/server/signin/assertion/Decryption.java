package org.podium.server.signin.assertion;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.PrivateKey;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.xml.security.Init;
import org.apache.xml.security.encryption.EncryptedKey;
import org.apache.xml.security.encryption.XMLCipher;
import org.apache.xml.security.encryption.XMLEncryptionException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Opens what an identity provider encrypted for us: an assertion, or the name in a log-out. */
final class Decryption {
    private static final String SPACES = "http://www.w3.org/2000/xmlns/";
    private static final String ENC11 = "http://www.w3.org/2009/xmlenc11#";

    /** Only those that notice when somebody changed what they hide. */
    private static final Set<String> CIPHERS = Set.of(ENC11 + "aes128-gcm", ENC11 + "aes192-gcm", ENC11 + "aes256-gcm");

    private static final Set<String> WRAPPINGS = Set.of(Saml.ENCRYPTION + "rsa-oaep-mgf1p", ENC11 + "rsa-oaep");

    private static final int MOST_KEYS = 4;

    static {
        Init.init();
    }

    private Decryption() {}

    /**
     * The element inside an {@code EncryptedAssertion} or an {@code EncryptedID}.
     *
     * @throws Refused when it is not for this key, or hidden by a weak algorithm
     */
    static Element open(Element hidden, PrivateKey key) throws Refused {
        Element data = SafeXml.needed(hidden, Saml.ENCRYPTION, "EncryptedData");
        if (hidden.getElementsByTagNameNS(Saml.ENCRYPTION, "CipherReference").getLength() > 0) {
            throw new Refused("the cipher text is elsewhere");
        }
        String cipher = algorithm(data);
        if (!CIPHERS.contains(cipher)) {
            throw new Refused("encrypted by an algorithm that we do not accept");
        }
        byte[] plain = plain(hidden, data, cipher, key);
        Element wrapper = SafeXml.message(wrapped(hidden, plain)).getDocumentElement();
        List<Element> inside = SafeXml.children(wrapper);
        if (inside.size() != 1) {
            throw new Refused("not one element was encrypted");
        }
        return inside.getFirst();
    }

    private static byte[] plain(Element hidden, Element data, String cipher, PrivateKey key) throws Refused {
        List<Element> keys = keys(hidden, data);
        if (keys.isEmpty() || keys.size() > MOST_KEYS) {
            throw new Refused("no key, or too many, with what is encrypted");
        }
        for (Element wrapped : keys) {
            String wrapping = algorithm(wrapped);
            if (!WRAPPINGS.contains(wrapping)) {
                throw new Refused("its key is encrypted by an algorithm that we do not accept");
            }
            try {
                XMLCipher reader = XMLCipher.getInstance(wrapping);
                reader.setSecureValidation(true);
                reader.init(XMLCipher.UNWRAP_MODE, key);
                EncryptedKey found = reader.loadEncryptedKey(wrapped.getOwnerDocument(), wrapped);
                Key content = reader.decryptKey(found, cipher);
                XMLCipher opener = XMLCipher.getInstance(cipher);
                opener.setSecureValidation(true);
                opener.init(XMLCipher.DECRYPT_MODE, content);
                return opener.decryptToByteArray(data);
            } catch (XMLEncryptionException e) {
                // Perhaps it is for another receiver, and one of the next for us.
            }
        }
        throw new Refused("not encrypted for our key");
    }

    /** They stand within the data, or beside it. */
    private static List<Element> keys(Element hidden, Element data) {
        return Stream.concat(SafeXml.children(data, Saml.SIGNATURE, "KeyInfo").stream(), Stream.of(hidden))
                .flatMap(place -> SafeXml.children(place, Saml.ENCRYPTION, "EncryptedKey").stream())
                .toList();
    }

    private static String algorithm(Element encrypted) throws Refused {
        return SafeXml.needed(encrypted, Saml.ENCRYPTION, "EncryptionMethod").getAttribute("Algorithm");
    }

    /** What was hidden may use prefixes that were declared around it. */
    private static byte[] wrapped(Element hidden, byte[] plain) {
        TreeMap<String, String> spaces = new TreeMap<>();
        for (Node node = hidden; node instanceof Element element; node = node.getParentNode()) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Node attribute = attributes.item(i);
                if (SPACES.equals(attribute.getNamespaceURI())) {
                    spaces.putIfAbsent(attribute.getNodeName(), attribute.getNodeValue());
                }
            }
        }
        StringBuilder start = new StringBuilder("<opened");
        spaces.forEach((name, space) -> start.append(' ')
                .append(name)
                .append("=\"")
                .append(space.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"))
                .append('"'));
        byte[] before = start.append('>').toString().getBytes(StandardCharsets.UTF_8);
        byte[] after = "</opened>".getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[before.length + plain.length + after.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(plain, 0, all, before.length, plain.length);
        System.arraycopy(after, 0, all, before.length + plain.length, after.length);
        return all;
    }
}

package org.podium.server.signin.assertion;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.List;
import javax.crypto.KeyGenerator;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.xml.security.Init;
import org.apache.xml.security.encryption.EncryptedData;
import org.apache.xml.security.encryption.EncryptedKey;
import org.apache.xml.security.encryption.XMLCipher;
import org.apache.xml.security.keys.KeyInfo;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Makes, signs, encrypts and bends XML, as honest and other people do. */
final class Dom {
    static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";

    static {
        Init.init();
    }

    private Dom() {}

    static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    static byte[] bytes(Document document) throws Exception {
        Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
        writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.transform(new DOMSource(document), new StreamResult(bytes));
        return bytes.toByteArray();
    }

    static String text(Document document) throws Exception {
        return new String(bytes(document), StandardCharsets.UTF_8);
    }

    static Element one(Node below, String name) {
        Document document = below instanceof Document whole ? whole : below.getOwnerDocument();
        Element root = below instanceof Element element ? element : document.getDocumentElement();
        if (name.equals(root.getLocalName())) {
            return root;
        }
        return (Element) root.getElementsByTagNameNS("*", name).item(0);
    }

    /** Signs an element in the place where SAML wants it. */
    static void sign(Element element, IdpKey key, String method, String digest, String canonical) throws Exception {
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        element.setIdAttribute("ID", true);
        @Nullable Node after = element.getFirstChild();
        if (after != null && "Issuer".equals(after.getLocalName())) {
            after = after.getNextSibling();
        }
        DOMSignContext context = new DOMSignContext(key.key(), element, after);
        context.setDefaultNamespacePrefix("ds");
        factory.newXMLSignature(
                        factory.newSignedInfo(
                                factory.newCanonicalizationMethod(canonical, (C14NMethodParameterSpec) null),
                                factory.newSignatureMethod(method, null),
                                List.of(factory.newReference(
                                        "#" + element.getAttribute("ID"),
                                        factory.newDigestMethod(digest, null),
                                        List.of(
                                                factory.newTransform(
                                                        Transform.ENVELOPED, (TransformParameterSpec) null),
                                                factory.newTransform(canonical, (TransformParameterSpec) null)),
                                        null,
                                        null))),
                        null)
                .sign(context);
    }

    static void sign(Element element, IdpKey key) throws Exception {
        sign(element, key, RSA_SHA256, DigestMethod.SHA256, EXCLUSIVE);
    }

    static void signWeakly(Element element, IdpKey key) throws Exception {
        sign(element, key, SignatureMethod.RSA_SHA1, DigestMethod.SHA1, EXCLUSIVE);
    }

    /** Replaces an element by itself encrypted within an element of another name. */
    static void encrypt(Element element, String wrapper, PublicKey receiver, String cipher, String wrapping)
            throws Exception {
        Document document = element.getOwnerDocument();
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        generator.init(cipher.contains("256") ? 256 : 128);
        var content = generator.generateKey();
        XMLCipher wrap = XMLCipher.getInstance(wrapping);
        wrap.init(XMLCipher.WRAP_MODE, receiver);
        EncryptedKey hidden = wrap.encryptKey(document, content);
        XMLCipher hide = XMLCipher.getInstance(cipher);
        hide.init(XMLCipher.ENCRYPT_MODE, content);
        EncryptedData data = hide.encryptData(document, element);
        KeyInfo info = new KeyInfo(document);
        info.add(hidden);
        data.setKeyInfo(info);
        Element around = document.createElementNS(Saml.ASSERTION, "saml:" + wrapper);
        around.appendChild(hide.martial(data));
        element.getParentNode().replaceChild(around, element);
    }
}

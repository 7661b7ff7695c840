using System.Globalization;
using System.Text;
using System.Xml;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Web.Pages.Styrdokument;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>
/// Anvisningsflöde (Atom feed, RFC 4287): en post för varje beslutad version. Postens tid är när beslutet registrerades i portalen,
/// inte när versionen börjar gälla, så att en läsare får veta det i god tid; dagen då den börjar gälla står i rubriken.
/// </summary>
/// <param name="utat">Gör en hel adress av en sökväg (makes an absolute address).</param>
/// <param name="utgivare">Den som ger ut flödet (author).</param>
public sealed class Anvisningsflode(Func<string, string> utat, string utgivare)
{
    /// <summary>Innehållstyp (content type).</summary>
    public const string Innehallstyp = "application/atom+xml; charset=utf-8";

    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>När flödet senast ändrades (when the feed last changed), i hela sekunder; utan poster har det aldrig ändrats.</summary>
    /// <param name="rader">Versionerna (the versions).</param>
    public static DateTimeOffset Andrat(IEnumerable<ListBeslutadeVersioner.Rad> rader) =>
        rader.Select(Andrat).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();

    /// <summary>Skriver flödet (writes the feed).</summary>
    /// <param name="titel">Flödets titel (title).</param>
    /// <param name="sokvag">Sidan som flödet hör till (path of the page).</param>
    /// <param name="rader">Versionerna, den senaste först (versions, latest first).</param>
    public byte[] Skriv(string titel, string sokvag, IReadOnlyList<ListBeslutadeVersioner.Rad> rader)
    {
        ArgumentNullException.ThrowIfNull(rader);
        using var minne = new MemoryStream();
        using (var xml = XmlWriter.Create(minne, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, "sv");
            Element(xml, "title", titel);
            Element(xml, "subtitle", "Tiden för en post är när beslutet registrerades. Från vilken dag versionen gäller står i rubriken.");
            Element(xml, "id", utat($"{sokvag}/atom.xml"));
            Element(xml, "updated", Tid(Andrat(rader)));
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", utgivare);
            xml.WriteEndElement();
            Lank(xml, "self", $"{sokvag}/atom.xml", "application/atom+xml", null);
            Lank(xml, "alternate", sokvag, "text/html", null);
            foreach (var rad in rader)
                Post(xml, rad);
            xml.WriteEndElement();
        }

        return minne.ToArray();
    }

    private void Post(XmlWriter xml, ListBeslutadeVersioner.Rad rad)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "title", Rubrik(rad));
        // Versionens identitet är densamma i alla flöden och om portalen byter adress.
        Element(xml, "id", $"urn:uuid:{rad.Id:D}");
        Element(xml, "published", Tid(rad.Registrerad));
        Element(xml, "updated", Tid(Andrat(rad)));
        var adress = $"/anvisningar/{rad.Slug}";
        Lank(xml, "alternate", $"{adress}/version/{rad.Nummer}", "text/html", $"Version {rad.Nummer}");
        if (rad.Forra is { } forra)
            Lank(xml, "related", $"{adress}/jamfor?fran={forra}&till={rad.Nummer}", "text/html", $"Jämför med version {forra}");
        Element(xml, "summary", Sammanfattning(rad));
        xml.WriteEndElement();
    }

    private static string Rubrik(ListBeslutadeVersioner.Rad rad)
    {
        var rattelse = rad.Slag == Versionsslag.Rattelse ? " (rättelse)" : "";
        return $"{(rad.ArExempel ? "Exempel: " : "")}{rad.Titel}, version {rad.Nummer}{rattelse}: gäller från {Format.Datum(rad.Giltighet.Fran)}";
    }

    private static string Sammanfattning(ListBeslutadeVersioner.Rad rad) => string.Join(' ', new[]
    {
        rad.Sammanfattning,
        $"Beslut: {rad.Beslut.Rad()}.",
        rad.Upphavande is { } upphavande ? $"Upphävd: gäller till och med {Format.Datum(rad.Giltighet.Till)}. Beslut: {upphavande.Rad()}." : null,
        rad.ArExempel ? "Anvisningen är ett påhittat exempel och gäller inte." : null,
    }.OfType<string>());

    // När upphävandet registrerades står inte i versionen; beslutsdagen är den tidigaste dag som det kan ha blivit känt.
    private static DateTimeOffset Andrat(ListBeslutadeVersioner.Rad rad)
    {
        var tidpunkt = rad.Upphavande?.Datum is { } dag && dag.Borjar() > rad.Registrerad ? dag.Borjar() : rad.Registrerad;
        return DateTimeOffset.FromUnixTimeSeconds(tidpunkt.ToUnixTimeSeconds());
    }

    private void Lank(XmlWriter xml, string forhallande, string sokvag, string typ, string? titel)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", forhallande);
        xml.WriteAttributeString("type", typ);
        xml.WriteAttributeString("href", utat(sokvag));
        if (titel is not null)
            xml.WriteAttributeString("title", titel);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string namn, string text) => xml.WriteElementString(namn, Atom, Ren(text));

    private static string Tid(DateTimeOffset tidpunkt) => tidpunkt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // XML 1.0 har inga styrtecken; ett sådant som följt med när någon klistrade in text får inte fälla hela flödet.
    private static string Ren(string text)
    {
        var ren = new StringBuilder(text.Length);
        foreach (var tecken in text.EnumerateRunes().Where(tecken => !tecken.IsBmp || XmlConvert.IsXmlChar((char)tecken.Value)))
            ren.Append(tecken.ToString());
        return ren.ToString();
    }
}

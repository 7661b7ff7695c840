namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>
/// Dokumenttolk (document parser): finner titel, avsnitt, anskaffningsområden, hänvisningar och datum i ett styrdokument.
/// Den känner formen hos svenska styrdokument, inte något visst dokument, och hittar inte på det som inte står där.
/// </summary>
public static class Dokumenttolk
{
    /// <summary>Tolkar ett dokument (parses a document).</summary>
    /// <param name="kalla">Källtexten (the source text).</param>
    /// <exception cref="OlasbartDokumentException">Källtexten saknar ord.</exception>
    public static TolkatDokument Tolka(Kalltext kalla)
    {
        ArgumentNullException.ThrowIfNull(kalla);
        var stadad = kalla with { Rader = kalla.Rader.Where(rad => !string.IsNullOrWhiteSpace(rad.Text)).ToList() };
        if (!stadad.Rader.Any(rad => rad.Text.Any(char.IsLetterOrDigit)))
            throw new OlasbartDokumentException("Filen innehåller ingen text. Kontrollera att du valde rätt fil; en inskannad sida måste först göras om till text.");
        var (utanSidor, sidmarkningar) = Sidrensning.TaUtSidmarkningar(stadad);
        var (rader, innehall) = Sidrensning.TaUtInnehall(utanSidor);
        var enheter = Enhetsbygge.Bygg(rader, kalla.HardbrutnaRader);
        var titelplatser = Titelval.Valj(enheter, kalla.HardbrutnaRader);
        var rubriker = Rubrikval.Valj(enheter, [.. titelplatser], titelplatser.Count > 0 ? titelplatser[^1] + 1 : 0);
        var (avsnitt, foreTitel) = Avsnittsbygge.Bygg(enheter, rubriker, titelplatser);
        var titel = titelplatser.Count == 0 ? null : string.Join(' ', titelplatser.Select(i => enheter[i].Text)).Replace('\n', ' ');
        var fynd = Hanvisningstolk.Finn(titel, avsnitt);
        return new TolkatDokument(titel, avsnitt, Omradestolk.Finn(avsnitt), fynd.Hanvisningar, fynd.Datum)
        {
            Beslut = fynd.Beslut,
            Sidmarkningar = [.. kalla.Sidmarkningar, .. sidmarkningar],
            Innehallsforteckning = innehall,
            StyckenForeTitel = foreTitel,
        };
    }
}

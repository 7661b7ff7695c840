using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <content>Leverantörens historia: namnbyten, sammanslagning och avstängningar.</content>
public sealed partial class Leverantor
{
    /// <summary>Det som hindrar ett namnbyte (obstacles to a change of name).</summary>
    /// <param name="namn">Det nya namnet (the new name), om det är känt.</param>
    /// <param name="forstaDag">Första dagen med namnet (its first day), om den är känd.</param>
    /// <param name="idag">Dagens datum (today).</param>
    public IReadOnlyList<string> HinderForNamnbyte(string? namn, DateOnly? forstaDag, DateOnly idag)
    {
        var hinder = Uppgangenhinder();
        if (string.Equals(namn?.Trim(), Namn, StringComparison.Ordinal))
            hinder.Add($"Leverantören heter redan {Namn}. Skriv det nya namnet.");
        if (forstaDag > idag)
            hinder.Add($"Namnet gäller först {forstaDag:yyyy-MM-dd}. Registrera namnbytet den dagen eller senare.");
        if (forstaDag <= NamnFran)
            hinder.Add($"Namnet {Namn} gäller från {NamnFran:yyyy-MM-dd}. Ange en senare dag för det nya namnet.");
        return hinder;
    }

    /// <summary>Byter namn (changes the name); det gamla finns kvar med sin tid.</summary>
    /// <param name="namn">Det nya namnet (the new name).</param>
    /// <param name="forstaDag">Första dagen med det (its first day).</param>
    /// <param name="idag">Dagens datum (today).</param>
    /// <exception cref="RegelbrottException">Namnet saknas, eller något av <see cref="HinderForNamnbyte"/> finns.</exception>
    public void BytNamn(string namn, DateOnly forstaDag, DateOnly idag)
    {
        var nytt = KontrolleratNamn(namn);
        RegelbrottException.Vid(HinderForNamnbyte(nytt, forstaDag, idag));
        tidigareNamn.Add(new(Namn, NamnFran, forstaDag.AddDays(-1)));
        (Namn, NamnFran, Namnnyckel) = (nytt, forstaDag, Namnjamforelse.Namnnyckel(nytt));
    }

    /// <summary>Tar tillbaka det senaste namnbytet (takes the latest change of name back), när det registrerades av misstag.</summary>
    /// <exception cref="RegelbrottException">Leverantören har inte bytt namn.</exception>
    public void AngraNamnbyte()
    {
        if (tidigareNamn.MaxBy(ett => ett.Till) is not { } forra)
            throw new RegelbrottException("Leverantören har inte bytt namn, så det finns inget namnbyte att ta tillbaka.");
        tidigareNamn.Remove(forra);
        (Namn, NamnFran, Namnnyckel) = (forra.Namn, forra.Fran, forra.Namnnyckel);
    }

    /// <summary>Det som hindrar att leverantören går upp i en annan (obstacles to a merger).</summary>
    /// <param name="annan">Den som tar över (the one that takes over), om den är vald.</param>
    public IReadOnlyList<string> HinderForSammanslagning(Leverantor? annan)
    {
        var hinder = Uppgangenhinder();
        if (annan?.Id == Id)
            hinder.Add("En leverantör kan inte gå upp i sig själv. Välj en annan.");
        else if (annan?.UppgangenI is not null)
            hinder.Add($"{annan.Namn} har själv gått upp i en annan. Välj den som finns i dag.");
        return hinder;
    }

    /// <summary>Går upp i en annan (merges into another). Namn och nummer ändras inte: avtal som är undertecknade bär dem.</summary>
    /// <param name="annan">Den som tar över (the one that takes over).</param>
    /// <param name="dag">Första dagen för den som tar över (first day).</param>
    /// <exception cref="RegelbrottException">Något av <see cref="HinderForSammanslagning"/> finns.</exception>
    public void GaUppI(Leverantor annan, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(annan);
        RegelbrottException.Vid(HinderForSammanslagning(annan));
        (UppgangenI, UppgangenDag) = (annan.Id, dag);
    }

    /// <summary>Det som hindrar en avstängning (obstacles to a suspension).</summary>
    /// <param name="fran">Första dagen (first day), om den är vald.</param>
    /// <param name="till">Sista dagen (last day), om den är vald.</param>
    public IReadOnlyList<string> HinderForAvstangning(DateOnly? fran, DateOnly? till)
    {
        var hinder = Uppgangenhinder();
        if (fran > till)
            hinder.Add("Sista dagen kan inte ligga före den första. Ändra något av datumen.");
        else if (fran is { } forsta && till is { } sista && avstangningar.Find(en => en.Moter(forsta, sista)) is { } redan)
            hinder.Add($"Leverantören är redan avstängd {redan.Fran:yyyy-MM-dd} – {redan.Till:yyyy-MM-dd}. Välj en tid som inte går in i den.");
        return hinder;
    }

    /// <summary>Stänger av (suspends) för en tid.</summary>
    /// <param name="fran">Första dagen (first day).</param>
    /// <param name="till">Sista dagen (last day, inclusive).</param>
    /// <param name="skal">Skäl (reason).</param>
    /// <param name="kalla">Källa (source).</param>
    /// <exception cref="RegelbrottException">Skälet saknas eller är för långt, eller något av <see cref="HinderForAvstangning"/> finns.</exception>
    public Leverantorssparr StangAv(DateOnly fran, DateOnly till, string skal, Kallhanvisning kalla)
    {
        ArgumentNullException.ThrowIfNull(kalla);
        RegelbrottException.Vid(HinderForAvstangning(fran, till));
        var sparr = new Leverantorssparr(fran, till, KontrolleratSkal(skal, "Skriv varför leverantören stängs av."), kalla);
        avstangningar.Add(sparr);
        return sparr;
    }

    /// <summary>Häver en avstängning (lifts a suspension) i förtid.</summary>
    /// <param name="id">Avstängningen (the suspension).</param>
    /// <param name="fran">Den dag leverantören åter får anlitas (the day it may be used again); första dagen häver hela avstängningen.</param>
    /// <param name="skal">Skäl (reason).</param>
    /// <exception cref="SaknasException">Avstängningen finns inte.</exception>
    /// <exception cref="RegelbrottException">Den är redan hävd, dagen ligger utanför den, eller skälet saknas.</exception>
    public void HavAvstangning(Guid id, DateOnly fran, string skal)
    {
        var sparr = avstangningar.Find(en => en.Id == id) ?? throw new SaknasException("Avstängningen finns inte.");
        if (sparr.HavdFran is { } redan)
            throw new RegelbrottException($"Avstängningen är redan hävd från och med {redan:yyyy-MM-dd}.");
        if (fran < sparr.Fran || fran > sparr.Till)
            throw new RegelbrottException($"Avstängningen gäller {sparr.Fran:yyyy-MM-dd} – {sparr.Till:yyyy-MM-dd}. Ange en dag i den tiden.");
        sparr.Hav(fran, KontrolleratSkal(skal, "Skriv varför avstängningen hävs."));
    }

    private static string KontrolleratSkal(string? skal, string saknas)
    {
        var renat = skal?.Trim() ?? string.Empty;
        return renat.Length switch
        {
            0 => throw new RegelbrottException(saknas),
            > Leverantorssparr.MaxLangdSkal => throw new RegelbrottException($"Skälet får ha högst {Leverantorssparr.MaxLangdSkal} tecken."),
            _ => renat,
        };
    }

    private List<string> Uppgangenhinder() => UppgangenI is null
        ? []
        : [$"{Namn} går upp i en annan leverantör från och med {UppgangenDag:yyyy-MM-dd}. Ändra den som tar över i stället."];
}

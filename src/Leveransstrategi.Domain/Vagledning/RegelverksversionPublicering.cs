using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Vagledning;

/// <summary>Provutfall (outcome of a test case) när ett provfall körs mot en version av regelverket.</summary>
/// <param name="Namn">Vad provfallet visar (what it shows).</param>
/// <param name="Vantat">Väntat svar (expected).</param>
/// <param name="Blev">Svaret (got).</param>
public sealed record Provutfall(string Namn, Slutsatskod Vantat, Slutsatskod Blev)
{
    /// <summary>Om provfallet håller (does it pass).</summary>
    public bool Haller => Vantat == Blev;
}

/// <summary>Publiceringsläge (what surrounds a draft about to be published).</summary>
/// <param name="Versioner">Alla versioner (all versions).</param>
/// <param name="Provfall">Provfallen som prövar utkastet, och hur det gick (test cases and their outcome).</param>
/// <param name="SaknadeKallor">Källor som raderna pekar på men som inte finns (missing sources), i ord.</param>
public sealed record Publiceringslage(IReadOnlyCollection<Regelverksversion> Versioner, IReadOnlyList<Provutfall> Provfall, IReadOnlyList<string> SaknadeKallor);

/// <summary>Publiceringen (publishing): vad som hindrar den, och vad den gör med den förra versionen.</summary>
public sealed partial class Regelverksversion
{
    /// <summary>Hinder för att publicera (obstacles to publishing).</summary>
    /// <param name="lage">Det runt utkastet (what surrounds the draft).</param>
    /// <param name="gallerFran">Första dagen (first day), om den är vald.</param>
    /// <param name="beslutsdag">Beslutsdagen (day of decision), om den är vald.</param>
    public IReadOnlyList<string> HinderForPublicering(Publiceringslage lage, DateOnly? gallerFran, DateOnly? beslutsdag)
    {
        ArgumentNullException.ThrowIfNull(lage);
        if (Status != Regelverksstatus.Utkast)
            return [$"Version {Nummer} är inte ett utkast."];
        var hinder = new List<string>();
        var forra = Senaste(lage.Versioner);
        if (forra is not null && Regelskillnad.Mellan(forra.Regler, Regler).ArTom)
            hinder.Add($"Utkastet är likadant som version {forra.Nummer}. Det finns inget att publicera.");
        hinder.AddRange(Regler.Regler.SelectMany(rad => rad.Hinder().Select(ett => $"Raden {rad.Id}: {ett}")));
        hinder.AddRange(Regler.Regler.GroupBy(rad => rad.Id).Where(grupp => grupp.Count() > 1).Select(grupp => $"Två rader heter {grupp.Key}. Ta bort den ena."));
        hinder.AddRange(lage.SaknadeKallor);
        if (lage.Provfall.Count == 0)
            hinder.Add("Inget provfall prövar utkastet. Lägg till minst ett.");
        hinder.AddRange(lage.Provfall.Where(fall => !fall.Haller).Select(fall => $"Provfallet faller: {fall.Namn}."));
        if (gallerFran is not { } fran)
            return hinder;
        if (fran < beslutsdag)
            hinder.Add($"Versionen kan inte gälla före beslutsdagen {beslutsdag:yyyy-MM-dd}. Ange den dagen eller en senare.");
        if (lage.Versioner.Where(annan => annan.Status == Regelverksstatus.Publicerad && annan.Giltighet.Fran > fran).MaxBy(annan => annan.Giltighet.Fran) is { } senare)
            hinder.Add($"Version {senare.Nummer} gäller från {senare.Giltighet.Fran:yyyy-MM-dd}. Den nya kan inte börja gälla före den; ange samma dag eller en senare.");
        return hinder;
    }

    /// <summary>
    /// Publicerar utkastet efter ett beslut (publishes by decision): reglerna låses för alltid och den förra versionen slutar gälla dagen innan.
    /// </summary>
    /// <param name="beslut">Beslutet (the decision).</param>
    /// <param name="gallerFran">Första dagen (first day), efter köpets dag.</param>
    /// <param name="lage">Det runt utkastet (what surrounds the draft).</param>
    /// <exception cref="RegelbrottException">Något av <see cref="HinderForPublicering"/> finns.</exception>
    public void Publicera(Beslut beslut, DateOnly gallerFran, Publiceringslage lage)
    {
        ArgumentNullException.ThrowIfNull(beslut);
        ArgumentNullException.ThrowIfNull(lage);
        RegelbrottException.Vid(HinderForPublicering(lage, gallerFran, beslut.Datum));
        foreach (var tidigare in lage.Versioner.Where(annan => annan.Status == Regelverksstatus.Publicerad && annan.Giltighet.Till is null))
            tidigare.Avlosas(gallerFran);
        Beslut = beslut;
        Giltighet = new(gallerFran, null);
        Status = Regelverksstatus.Publicerad;
    }

    // Två versioner med verkan samma dag: den förra får då ingen egen dag men ligger kvar, och den senare gäller (högst nummer).
    private void Avlosas(DateOnly nyGallerFran) =>
        Giltighet = Giltighet.Fran is { } fran && nyGallerFran <= fran ? Giltighet.Avslutad(fran) : Giltighet.Avslutad(nyGallerFran.AddDays(-1));
}

using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Vagledning;

/// <summary>Arbetet med ett utkast (work on a draft): rader och frågor ändras, och inget av det som är publicerat.</summary>
public sealed partial class Regelverksversion
{
    /// <summary>Längsta anteckning om en ändring (maximum length in characters).</summary>
    public const int MaxLangdAndring = 300;

    /// <summary>Längsta skäl (maximum length in characters).</summary>
    public const int MaxLangdSkal = 500;

    /// <summary>Hinder för att påbörja ett utkast (obstacles to a new draft): det finns ett utkast i taget.</summary>
    /// <param name="alla">Alla versioner (all versions).</param>
    public static IReadOnlyList<string> HinderForUtkast(IReadOnlyCollection<Regelverksversion> alla)
    {
        ArgumentNullException.ThrowIfNull(alla);
        if (alla.FirstOrDefault(version => version.Status == Regelverksstatus.Utkast) is { } pagar)
            return [$"Version {pagar.Nummer} är redan ett utkast. Arbeta vidare i det eller förkasta det först."];
        return alla.Any(version => version.Status == Regelverksstatus.Publicerad) ? [] : ["Det finns inget publicerat regelverk att utgå från."];
    }

    /// <summary>Påbörjar ett utkast (starts a draft) med reglerna i den senast publicerade versionen.</summary>
    /// <param name="alla">Alla versioner (all versions).</param>
    /// <exception cref="RegelbrottException">Något av <see cref="HinderForUtkast"/> finns.</exception>
    public static Regelverksversion Paborja(IReadOnlyCollection<Regelverksversion> alla)
    {
        RegelbrottException.Vid(HinderForUtkast(alla));
        return new(alla.Max(version => version.Nummer) + 1, Senaste(alla)!.Regler);
    }

    /// <summary>Den senast publicerade versionen (latest published), som ett utkast utgår från och avlöser.</summary>
    /// <param name="alla">Versionerna (the versions).</param>
    public static Regelverksversion? Senaste(IEnumerable<Regelverksversion> alla) =>
        alla.Where(version => version.Status == Regelverksstatus.Publicerad).MaxBy(version => version.Nummer);

    /// <summary>Lägger till en rad sist i sin del (adds a row) och ger den ett namn som ingen annan rad har.</summary>
    /// <param name="regel">Raden (the row); dess namn bestäms här.</param>
    /// <param name="upptagna">Namn som tidigare versioner har använt (names used before), så att ett namn alltid är samma rad.</param>
    /// <exception cref="RegelbrottException">Versionen är inte ett utkast, eller något av radens hinder finns.</exception>
    public Vagledningsregel LaggTill(Vagledningsregel regel, IEnumerable<string> upptagna)
    {
        ArgumentNullException.ThrowIfNull(regel);
        KravUtkast();
        RegelbrottException.Vid(regel.Hinder());
        var ny = regel with { Id = LedigtNamn(regel.Rubrik, [.. upptagna, .. Regler.Regler.Select(rad => rad.Id)]) };
        Satt([.. Regler.Regler, ny], $"Lade till raden {ny.Id}");
        return ny;
    }

    /// <summary>Ändrar en rad (changes a row). Namnet och delen är desamma.</summary>
    /// <param name="id">Radens namn (id).</param>
    /// <param name="regel">Raden så som den ska vara (the row).</param>
    /// <exception cref="RegelbrottException">Versionen är inte ett utkast, eller något av radens hinder finns.</exception>
    public void Andra(string id, Vagledningsregel regel)
    {
        ArgumentNullException.ThrowIfNull(regel);
        KravUtkast();
        var forra = Rad(id);
        var ny = regel with { Id = forra.Id, Del = forra.Del };
        RegelbrottException.Vid(ny.Hinder());
        Satt([.. Regler.Regler.Select(rad => rad.Id == id ? ny : rad)], $"Ändrade raden {id}");
    }

    /// <summary>Flyttar en rad ett steg bland raderna i samma del (moves a row one step).</summary>
    /// <param name="id">Radens namn (id).</param>
    /// <param name="upp">Uppåt, annars nedåt (up, otherwise down).</param>
    /// <exception cref="RegelbrottException">Versionen är inte ett utkast, eller raden står redan ytterst.</exception>
    public void Flytta(string id, bool upp)
    {
        KravUtkast();
        var rad = Rad(id);
        var rader = Regler.Regler.ToList();
        var platser = Enumerable.Range(0, rader.Count).Where(plats => rader[plats].Del == rad.Del).ToList();
        var har = platser.FindIndex(plats => rader[plats].Id == id);
        var dit = har + (upp ? -1 : 1);
        if (dit < 0 || dit >= platser.Count)
            throw new RegelbrottException(upp ? "Raden står redan först." : "Raden står redan sist.");
        (rader[platser[har]], rader[platser[dit]]) = (rader[platser[dit]], rader[platser[har]]);
        Satt(rader, $"Flyttade raden {id} {(upp ? "upp" : "ner")}");
    }

    /// <summary>Tar bort en rad ur utkastet (removes a row from the draft); den ligger kvar i de versioner som har den.</summary>
    /// <param name="id">Radens namn (id).</param>
    /// <exception cref="RegelbrottException">Versionen är inte ett utkast.</exception>
    public void TaBort(string id)
    {
        KravUtkast();
        var rad = Rad(id);
        Satt([.. Regler.Regler.Where(annan => annan.Id != rad.Id)], $"Tog bort raden {id}");
    }

    /// <summary>Återställer en rad (restores a row) så som den är i den publicerade versionen.</summary>
    /// <param name="id">Radens namn (id).</param>
    /// <param name="publicerad">Den publicerade versionen (the published version).</param>
    /// <exception cref="RegelbrottException">Versionen är inte ett utkast.</exception>
    /// <exception cref="SaknasException">Raden finns inte i den publicerade versionen.</exception>
    public void Aterstall(string id, Regelverksversion publicerad)
    {
        ArgumentNullException.ThrowIfNull(publicerad);
        KravUtkast();
        var forra = publicerad.Rad(id);
        var rader = Regler.Regler.ToList();
        if (rader.FindIndex(rad => rad.Id == id) is >= 0 and var plats)
            rader[plats] = forra;
        else
            rader.Insert(Plats(rader, forra, publicerad.Regler.Regler), forra);
        Satt(rader, $"Tog tillbaka raden {id} så som den är i version {publicerad.Nummer}");
    }

    /// <summary>Omformulerar en fråga (rewords a question). Vad den handlar om och vilka svar som finns är detsamma.</summary>
    /// <param name="fraga">Frågan med nya ord (the question).</param>
    /// <exception cref="RegelbrottException">Versionen är inte ett utkast, frågan finns inte eller ord saknas.</exception>
    public void Omformulera(Vagledningsfraga fraga)
    {
        ArgumentNullException.ThrowIfNull(fraga);
        KravUtkast();
        var forra = Regler.Fragor.FirstOrDefault(annan => annan.Faktum == fraga.Faktum) ?? throw new SaknasException("Frågan finns inte i utkastet.");
        if (!fraga.Val.Select(val => val.Varde).SequenceEqual(forra.Val.Select(val => val.Varde)))
            throw new RegelbrottException("Svaren som går att välja bland är bestämda av reglerna. Bara orden går att ändra.");
        RegelbrottException.Vid(fraga.Hinder());
        Regler = Regler with { Fragor = [.. Regler.Fragor.Select(annan => annan.Faktum == fraga.Faktum ? fraga : annan)] };
        Andring = $"Ändrade frågan om {fraga.Faktum.ToString().ToLowerInvariant()}";
    }

    /// <summary>Förkastar utkastet (discards the draft); det ligger kvar men går inte att ändra.</summary>
    /// <param name="skal">Varför (reason).</param>
    /// <exception cref="RegelbrottException">Versionen är inte ett utkast, eller skälet saknas eller är för långt.</exception>
    public void Forkasta(string? skal)
    {
        KravUtkast();
        if (string.IsNullOrWhiteSpace(skal) || skal.Trim().Length > MaxLangdSkal)
            throw new RegelbrottException($"Skriv varför utkastet förkastas, med högst {MaxLangdSkal} tecken.");
        Status = Regelverksstatus.Forkastad;
        Skal = skal.Trim();
    }

    /// <summary>Raden (the row).</summary>
    /// <param name="id">Radens namn (id).</param>
    /// <exception cref="SaknasException">Raden finns inte i versionen.</exception>
    public Vagledningsregel Rad(string id) =>
        Regler.Regler.FirstOrDefault(rad => rad.Id == id) ?? throw new SaknasException($"Version {Nummer} har ingen rad som heter {id}.");

    private void KravUtkast() => RegelbrottException.Vid(Status switch
    {
        Regelverksstatus.Publicerad => [$"Version {Nummer} är publicerad och går inte att ändra. Påbörja en ny version."],
        Regelverksstatus.Forkastad => [$"Version {Nummer} är förkastad och går inte att ändra."],
        _ => [],
    });

    private void Satt(IReadOnlyList<Vagledningsregel> rader, string andring)
    {
        Regler = Regler with { Regler = rader };
        Andring = andring.Length > MaxLangdAndring ? andring[..MaxLangdAndring] : andring;
    }

    // Efter den rad som stod närmast före och som fortfarande finns; annars först.
    private static int Plats(List<Vagledningsregel> rader, Vagledningsregel rad, IReadOnlyList<Vagledningsregel> forra) =>
        1 + forra.TakeWhile(annan => annan.Id != rad.Id).Select(annan => rader.FindIndex(kvar => kvar.Id == annan.Id)).LastOrDefault(plats => plats >= 0, -1);

    // Namnet står i adresser, och "ny" är formuläret för en ny rad.
    private static string LedigtNamn(string rubrik, HashSet<string> upptagna)
    {
        var namn = Slug.Av(rubrik);
        upptagna.Add("ny");
        return Enumerable.Range(1, upptagna.Count + 1).Select(nummer => nummer == 1 ? namn : $"{namn}-{nummer}").First(ett => !upptagna.Contains(ett));
    }
}

using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>Versionens väg från utkast till beslut (the way of a version): vem som får göra vad, och vad som hindrar det.</summary>
public sealed partial class Anvisningsversion
{
    /// <summary>Vad den får veta som återförvisar utan skäl (message when a reason is missing).</summary>
    public const string SkalForAterforvisning = "Skriv varför versionen återförvisas, så att redaktören vet vad som ska ändras.";

    /// <summary>Vad den får veta som förkastar utan skäl (message when a reason is missing).</summary>
    public const string SkalForForkastande = "Skriv varför utkastet förkastas.";

    private readonly List<Handlaggningssteg> steg = [];

    /// <summary>Handläggningen i ordning (steps in order).</summary>
    public IReadOnlyList<Handlaggningssteg> Steg => steg;

    /// <summary>Hinder för att gå vidare mot beslut (obstacles on the way to a decision), i text och runt texten.</summary>
    /// <param name="lage">Konflikter, kommentarer och kända punkter (what surrounds the draft).</param>
    public IReadOnlyList<Utkasthinder> HinderForVidare(Arbetslage lage)
    {
        ArgumentNullException.ThrowIfNull(lage);
        return [.. Text.Hinder(lage.KandaPunkter), .. lage.Hinder()];
    }

    /// <summary>Lämnar utkastet till granskning (sends to review); texten låses.</summary>
    /// <param name="lage">Det runt utkastet (what surrounds the draft).</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Något av <see cref="HinderForVidare"/> finns, eller versionen är inte ett utkast.</exception>
    public void SkickaTillGranskning(Arbetslage lage, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        KravUtkast();
        RegelbrottException.Vid([.. HinderForVidare(lage).Select(hinder => hinder.Text)]);
        Till(Anvisningsstatus.UnderGranskning, vem, tidpunkt, null);
    }

    /// <summary>Hinder för att godkänna granskningen (obstacles to approval): också att den som senast skrev inte får granska.</summary>
    /// <param name="lage">Det runt utkastet (what surrounds the draft).</param>
    /// <param name="vem">Den som vill godkänna (the reviewer).</param>
    public IReadOnlyList<Utkasthinder> HinderForGodkannande(Arbetslage lage, Handlaggare vem)
    {
        ArgumentNullException.ThrowIfNull(vem);
        var hinder = new List<Utkasthinder>(HinderForVidare(lage));
        if (vem.Id is null || vem.Id == SenasteForfattareId)
            hinder.Add(new("Du ändrade texten senast. En annan redaktör ska granska den.", Hinderplats.AnnanPerson));
        return hinder;
    }

    /// <summary>Godkänner granskningen (approves); versionen går till kommunstyrelsen.</summary>
    /// <param name="lage">Det runt utkastet (what surrounds the draft).</param>
    /// <param name="vem">Den som granskade (the reviewer).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Något av <see cref="HinderForGodkannande"/> finns.</exception>
    public void Godkann(Arbetslage lage, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        if (Status != Anvisningsstatus.UnderGranskning)
            throw new RegelbrottException($"Version {Nummer} är inte under granskning.");
        RegelbrottException.Vid([.. HinderForGodkannande(lage, vem).Select(hinder => hinder.Text)]);
        Till(Anvisningsstatus.InforKs, vem, tidpunkt, null);
    }

    /// <summary>Återförvisar till utkast (sends back to draft), från granskningen eller från kommunstyrelsen.</summary>
    /// <param name="fran">Varifrån (from where): granskningen eller kommunstyrelsen.</param>
    /// <param name="skal">Varför (reason).</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Skäl saknas, eller versionen är inte där.</exception>
    public void Aterforvisa(Anvisningsstatus fran, string? skal, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        if (fran is not (Anvisningsstatus.UnderGranskning or Anvisningsstatus.InforKs))
            throw new ArgumentOutOfRangeException(nameof(fran), fran, null);
        if (Status != fran)
            throw new RegelbrottException(fran == Anvisningsstatus.UnderGranskning ? $"Version {Nummer} är inte under granskning." : $"Version {Nummer} väntar inte på kommunstyrelsens beslut.");
        Till(Anvisningsstatus.Utkast, vem, tidpunkt, Handlaggningssteg.KravtSkal(skal, SkalForAterforvisning));
    }

    /// <summary>Förkastar utkastet (discards the draft); det ligger kvar för den som får se utkast.</summary>
    /// <param name="skal">Varför (reason).</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Skäl saknas, eller versionen är inte ett utkast.</exception>
    public void Forkasta(string? skal, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        KravUtkast();
        Till(Anvisningsstatus.Forkastad, vem, tidpunkt, Handlaggningssteg.KravtSkal(skal, SkalForForkastande));
    }

    internal void Fastslas(Beslut beslut, DateOnly gallerFran, Protokollsutdrag? utdrag, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        Beslut = beslut;
        Giltighet = new Giltighet(gallerFran, null);
        Protokollsutdrag = utdrag;
        Till(Anvisningsstatus.Beslutad, vem, tidpunkt, null);
    }

    // Två versioner med verkan samma dag: den förra får då ingen egen dag men ligger kvar, och den senare gäller (högst nummer).
    internal void Avlosas(DateOnly nyGallerFran) =>
        Giltighet = Giltighet.Fran is { } fran && nyGallerFran <= fran ? Giltighet.Avslutad(fran) : Giltighet.Avslutad(nyGallerFran.AddDays(-1));

    internal void Upphavs(Beslut beslut, DateOnly sistaDag)
    {
        Upphavande = beslut;
        Giltighet = Giltighet.Avslutad(sistaDag);
    }

    private void Till(Anvisningsstatus status, Handlaggare vem, DateTimeOffset tidpunkt, string? skal)
    {
        Status = status;
        steg.Add(new Handlaggningssteg(steg.Count + 1, status, tidpunkt, vem, skal));
    }
}

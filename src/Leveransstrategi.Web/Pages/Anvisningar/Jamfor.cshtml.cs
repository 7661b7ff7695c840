using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Jämför två versioner av en anvisning (compares two versions). Paret står i adressen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class JamforModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka)
{
    /// <summary>Värdet i adressen för texterna bredvid varandra (side by side); löpande text är det vanliga.</summary>
    public const string Sida = "sida";

    private static readonly Csvkolumn<Andringsrad>[] kolumner =
    [
        new("Nummer före", rad => rad.NummerFore),
        new("Nummer efter", rad => rad.NummerEfter),
        new("Slag", rad => rad.Slag),
        new("Text före", rad => rad.TextFore),
        new("Text efter", rad => rad.TextEfter),
    ];

    /// <summary>Versionen före (old version), så som den står i adressen.</summary>
    [BindProperty(SupportsGet = true, Name = "fran")]
    public string? Fran { get; set; }

    /// <summary>Versionen efter (new version), så som den står i adressen.</summary>
    [BindProperty(SupportsGet = true, Name = "till")]
    public string? Till { get; set; }

    /// <summary>Visningssätt (way of showing): <see cref="Sida"/> eller löpande text.</summary>
    [BindProperty(SupportsGet = true, Name = "visa")]
    public string? Visa { get; set; }

    /// <summary>Svaret (the answer).</summary>
    public JamforAnvisning.View Svar { get; private set; } = null!;

    /// <summary>Jämförelsen (the comparison), eller <see langword="null"/> när det inte finns något att jämföra med.</summary>
    public Jamforelsevisning? Jamforelse { get; private set; }

    /// <summary>Om texterna visas bredvid varandra (side by side).</summary>
    public bool SidaVidSida => Visa == Sida;

    /// <summary>Vald version före (selected old version).</summary>
    public string ValdFran => JamforAnvisning.Namn((Svar.Fran ?? Svar.Till).Rad);

    /// <summary>Vald version efter (selected new version).</summary>
    public string ValdTill => JamforAnvisning.Namn(Svar.Till.Rad);

    /// <summary>Versioner att välja bland (versions to choose from).</summary>
    public IEnumerable<(string Namn, string Text)> Val => Svar.Versioner.Select(v => (JamforAnvisning.Namn(v), v.Lage switch
    {
        Anvisningslage.Utkast or Anvisningslage.UnderGranskning or Anvisningslage.InforKs => $"Utkast till version {v.Nummer}",
        Anvisningslage.Forkastad => $"Version {v.Nummer}, förkastad",
        _ => $"Version {v.Nummer}, {Format.Datum(v.Giltighet.Fran)}",
    }));

    /// <summary>Rubriken (heading).</summary>
    public string Rubrik => Svar switch
    {
        { Fran: null } or { Skillnad: null } => $"Jämför versioner av {char.ToLowerInvariant(Svar.Titel[0])}{Svar.Titel[1..]}",
        _ when Svar.Fran.Rad.Nummer >= Svar.Till.Rad.Nummer => $"Vad skiljer {Namn(Svar.Till.Rad)} från {Namn(Svar.Fran.Rad)}?",
        { ArNarmastFore: true } => ValdTill == JamforAnvisning.Utkast ? $"Vad ändras i {Namn(Svar.Till.Rad)}?" : $"Vad ändrades i {Namn(Svar.Till.Rad)}?",
        _ => $"Vad {(ValdTill == JamforAnvisning.Utkast ? "ändras" : "ändrades")} från {Namn(Svar.Fran.Rad)} till {Namn(Svar.Till.Rad)}?",
    };

    /// <summary>Ändringarna i ord (the changes in words), och vad som är nytt när versionerna följer på varandra.</summary>
    public string? Ingress => Jamforelse is null
        ? null
        : $"{Jamforelseord.Antal(Jamforelse.Skillnad)} {(Svar.ArNarmastFore ? Svar.Till.Rad.Sammanfattning : null)}".TrimEnd();

    /// <summary>Vad som jämförs (what is compared), för utskriften.</summary>
    public string? Par => Svar.Fran is { } fran ? $"{Jamforelseord.Stor(Bestamd(fran.Rad))} jämförd med {Bestamd(Svar.Till.Rad)}." : null;

    /// <summary>Vad som inte är beslutat (what is not decided), om något av det jämförda.</summary>
    public string? Obeslutad
    {
        get
        {
            var obeslutade = new[] { Svar.Till.Rad, Svar.Fran?.Rad }.OfType<VisaAnvisning.Versionsrad>().Where(v => v.Beslut is null).DistinctBy(v => v.Id).ToList();
            return obeslutade.Count == 0 ? null : $"{string.Join(" och ", obeslutade.Select(v => $"{Jamforelseord.Stor(Namn(v))}: {v.Lage.Ord().ToLowerInvariant()}"))}. Texten kan ändras och gäller inte.";
        }
    }

    /// <summary>Vad sidan säger när den inte har några ändringar att visa (what the page says without changes).</summary>
    public (string Rubrik, string Text) Tomt => Svar switch
    {
        { Versioner.Count: 1 } => ($"{Jamforelseord.Stor(Namn(Svar.Till.Rad))} är den enda versionen", "Det finns ingen annan version att jämföra med. Nästa gång anvisningen ändras ser du skillnaden här."),
        { Fran: null } => ($"{Jamforelseord.Stor(Namn(Svar.Till.Rad))} är den första", "Det finns ingen tidigare version att jämföra med. Välj en annan version ovan."),
        _ when Svar.Fran.Rad.Id == Svar.Till.Rad.Id => ("Du har valt samma version två gånger", "Välj två olika versioner ovan, så visas vad som skiljer dem åt."),
        _ => ("Inget skiljer versionerna åt", "Varje punkt, stöd och rubrik är densamma i båda."),
    };

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="slug">Anvisningen (the instruction).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        Svar = await formedlare.Send(new JamforAnvisning.Query(slug, Dag, Angiven(Fran), Angiven(Till)), cancellationToken);
        if (Svar is { Fran: { } fran, Skillnad: { } skillnad } && fran.Rad.Id != Svar.Till.Rad.Id)
            Jamforelse = new(skillnad, Text(fran), Text(Svar.Till), Svar.Punkter, SidaVidSida);
    }

    /// <summary>Laddar ner ändringarna (downloads the changes).</summary>
    /// <param name="slug">Anvisningen (the instruction).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(string slug, CancellationToken cancellationToken)
    {
        await OnGetAsync(slug, cancellationToken);
        var rader = Jamforelse is null ? [] : Andringsrad.Av(Jamforelse);
        return new Csvsvar<Andringsrad>($"andringar-{Svar.Slug}-{ValdFran}-{ValdTill}", kolumner, rader.ToAsyncEnumerable());
    }

    /// <summary>Versionens namn i löpande text (name of a version).</summary>
    /// <param name="version">Versionen (the version).</param>
    public string Namn(VisaAnvisning.Versionsrad version) =>
        JamforAnvisning.Namn(version) == JamforAnvisning.Utkast ? $"utkastet till version {version.Nummer}" : $"version {version.Nummer}";

    /// <summary>Där versionen kan läsas (where the version can be read).</summary>
    /// <param name="version">Versionen (the version).</param>
    public string Adress(VisaAnvisning.Versionsrad version) =>
        JamforAnvisning.Namn(version) == JamforAnvisning.Utkast ? $"/anvisningar/{Svar.Slug}/utkast" : $"/anvisningar/{Svar.Slug}/version/{version.Nummer}";

    private Jamfordtext Text(VisaAnvisning.Versionstext version) => new(Namn(version.Rad), Adress(version.Rad), version.Text);

    private string Bestamd(VisaAnvisning.Versionsrad version) =>
        Namn(version) + (version.Beslut is null ? "" : $" ({(version.Giltighet is { Fran: not null } ? $"gäller från {Format.Datum(version.Giltighet.Fran)}" : Format.Saknas)})");

    private static string? Angiven(string? namn) => string.IsNullOrWhiteSpace(namn) ? null : namn;
}

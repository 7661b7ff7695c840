using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning.Regler;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Vagledning.Regler;

/// <summary>En rad i utkastet (a row of the draft): villkor, utfall, texter, källor och tid.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RedigeraRegelverk)]
[BehallSkrivet]
public sealed class RadModel(IMediator formedlare) : Regelutkastsida(formedlare)
{
    /// <summary>Adressens ord för en ny rad (the word for a new row).</summary>
    public const string Ny = "ny";

    private const int Tommakallor = 2;

    /// <summary>Radens namn (id), eller <see cref="Ny"/>.</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public string Id { get; set; } = "";

    /// <summary>Vad en ny rad ger (part of a new row).</summary>
    [BindProperty(SupportsGet = true, Name = "del")]
    public Regeldel? Del { get; set; }

    /// <summary>Rubrik (heading).</summary>
    [BindProperty]
    public string? Rubrik { get; set; }

    /// <summary>Text (text).</summary>
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>Svaret (conclusion code).</summary>
    [BindProperty]
    public Slutsatskod? Kod { get; set; }

    /// <summary>Valda villkor (chosen values), som faktum:värde.</summary>
    [BindProperty]
    public List<string> Villkor { get; set; } = [];

    /// <summary>Källor (sources).</summary>
    [BindProperty]
    public List<Kallrad> Kallor { get; set; } = [];

    /// <summary>Första dagen (first day).</summary>
    [BindProperty]
    public string? GallerFran { get; set; }

    /// <summary>Sista dagen (last day).</summary>
    [BindProperty]
    public string? GallerTill { get; set; }

    /// <summary>Raden så som den är sparad (the row as saved), om den finns.</summary>
    public Vagledningsregel? Sparad { get; private set; }

    /// <summary>Vad raden ger (part).</summary>
    public Regeldel Delen => Sparad?.Del ?? Del ?? Regeldel.Slutsats;

    /// <summary>Om raden är ny (is it new).</summary>
    public bool ArNy => Id == Ny;

    /// <summary>Om raden finns i den publicerade versionen (is it published): då går borttagandet att ta tillbaka.</summary>
    public bool ArPublicerad => Sparad is not null && !Lage.Utkast!.Skillnad.Rader.Any(andring => andring is { Slag: Radandringsslag.Tillagd } && andring.Rad.Id == Id);

    /// <summary>Fakta att ställa villkor på (inputs), med sina värden.</summary>
    public IEnumerable<(Faktum Faktum, IReadOnlyList<(string Varde, string Text)> Varden)> Fakta =>
        Enum.GetValues<Faktum>().Where(faktum => faktum != Faktum.Slutsats || Delen != Regeldel.Slutsats).Select(faktum => (faktum, Varden(faktum)));

    /// <summary>Svar att välja bland (conclusions).</summary>
    public static IEnumerable<SelectListItem> Kodval { get; } = [new("Välj svar", ""), .. Regelord.Koder.Select(par => new SelectListItem(par.Value, par.Key.ToString()))];

    /// <summary>Källor att välja bland (sources).</summary>
    public IEnumerable<SelectListItem> Kallval =>
    [
        new("Ingen källa", ""),
        .. new[] { Regelkallslag.Definition, Regelkallslag.Centralregel, Regelkallslag.Anvisning, Regelkallslag.Undantag, Regelkallslag.Ramavtal, Regelkallslag.Belopp }.Select(slag => new SelectListItem($"Den dagen: {Regelord.Kallslag(slag)}", slag.ToString())),
        .. Dokumentval,
    ];

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        if (Sparad is { } rad)
            Fyll(rad);
        FyllPa();
    }

    /// <summary>Sparar raden (saves the row).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var uppgifter = new Raduppgifter(Rubrik, Text, Kod, Villkor, [.. Kallor.Select(kalla => new Kalluppgift(kalla.Kalla, kalla.Avsnitt, kalla.Ord))], GallerFran, GallerTill);
        var id = await Formedlare.Send(new SparaRegelrad.Command(ArNy ? null : Id, Del, uppgifter, Versionsmarke), cancellationToken);
        this.Meddela(ArNy ? "Raden är tillagd i utkastet." : "Raden är sparad i utkastet.");
        return Redirect($"{Adress}#{id}");
    }

    /// <summary>Tar bort raden ur utkastet (removes the row).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostTaBortAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new TaBortRegelrad.Command(Id, Versionsmarke), cancellationToken);
        this.Meddela("Raden är borttagen ur utkastet.");
        return Redirect($"{Adress}#andringar");
    }

    /// <inheritdoc/>
    public override async Task LaddaAsync(CancellationToken cancellationToken)
    {
        await base.LaddaAsync(cancellationToken);
        Sparad = ArNy ? null : Utkast.Regler.Regler.FirstOrDefault(rad => rad.Id == Id) ?? throw new SaknasException("Raden finns inte i utkastet.");
        FyllPa();
    }

    private void Fyll(Vagledningsregel rad)
    {
        (Rubrik, Text, Kod) = (rad.Rubrik, rad.Text, rad.Kod);
        Villkor = [.. rad.Villkor.SelectMany(villkor => villkor.Varden.Select(varde => $"{villkor.Faktum}:{varde}"))];
        Kallor = [.. rad.Kallor.Select(kalla => new Kallrad { Kalla = kalla.Nyckel is null ? kalla.Slag.ToString() : $"{kalla.Slag}:{kalla.Nyckel}", Avsnitt = kalla.Avsnitt, Ord = kalla.Ord is null ? null : string.Join(", ", kalla.Ord) })];
        GallerFran = rad.Giltighet.Fran is { } fran ? Format.Datum(fran) : null;
        GallerTill = rad.Giltighet.Till is { } till ? Format.Datum(till) : null;
    }

    // Utan skript finns det alltid plats för fler källor än de som redan är valda.
    private void FyllPa()
    {
        var tomma = Kallor.Count(kalla => string.IsNullOrEmpty(kalla.Kalla));
        for (var nya = tomma; nya < Tommakallor; nya++)
            Kallor.Add(new Kallrad());
    }

    private IReadOnlyList<(string Varde, string Text)> Varden(Faktum faktum) => faktum switch
    {
        Faktum.Omrade => [.. Lage.Namn.Omraden.Select(par => (par.Key, par.Value))],
        Faktum.Slutsats => [.. Regelord.Koder.Select(par => (Faktavarden.Kod(par.Key), par.Value.ToLowerInvariant()))],
        _ => [.. Faktavarden.For(faktum).Select(varde => (varde, Regelord.Varde(faktum, varde)))],
    };

    /// <summary>En källa i formuläret (a source in the form).</summary>
    public sealed class Kallrad
    {
        /// <summary>Källan (the source) som slag och nyckel.</summary>
        public string? Kalla { get; set; }

        /// <summary>Avsnitt (section).</summary>
        public string? Avsnitt { get; set; }

        /// <summary>Ord i meningen (words of the sentence).</summary>
        public string? Ord { get; set; }
    }
}

using System.Text.Json;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Inläsning av ramavtal (reads agreements), genom samma regler som formuläret. Steg med beslut registreras på avtalet, aldrig ur en fil.</summary>
/// <param name="db">Databasen (the database).</param>
/// <param name="idag">Dagens datum (today).</param>
/// <param name="prov">Om det är en torrkörning (dry run): då rörs inte takets räknare.</param>
/// <param name="verka">Tar emot det som ändras (receives the effects).</param>
internal sealed class Ramavtalsinlasning(LeveransDbContext db, DateOnly idag, bool prov, Action<Verkan> verka) : IInlasare
{
    private static readonly Avtalsregler regler = new();
    private static readonly RegistreraRamavtal.Validator nummerregler = new();

    private readonly Dictionary<string, Ramavtal> avtal = new(StringComparer.OrdinalIgnoreCase);
    private Avtalslasning lasning = null!;

    /// <summary>Leverantörerna (the suppliers), sparade och nya.</summary>
    public Leverantorsregister Leverantorer { get; private set; } = null!;

    /// <summary>Namnen i registret (names in the register).</summary>
    public Registernamn Namn { get; private set; } = null!;

    public string? Nyckel(Importcell rad) => rad["nummer"];

    public async Task ForberedAsync(IReadOnlyList<Importpost> poster, CancellationToken cancellationToken)
    {
        Leverantorer ??= await Leverantorsregister.LasAsync(db, cancellationToken);
        Namn ??= new(
            [.. (await db.Anskaffningsomraden.AsNoTracking().Select(o => new { o.Slug, o.Namn }).ToListAsync(cancellationToken)).Select(o => (o.Slug, o.Namn))],
            [.. (await db.Avtalsomraden.AsNoTracking().Select(a => new { a.Slug, a.Namn }).ToListAsync(cancellationToken)).Select(a => (a.Slug, a.Namn))],
            [.. (await db.Organisationer.AsNoTracking().Select(o => new { o.Slug, o.Namn, o.Organisationsnummer }).ToListAsync(cancellationToken)).Select(o => (o.Slug, o.Namn, o.Organisationsnummer))]);
        var nummer = poster.Select(post => Nyckel(post.Forsta) ?? post.Forsta["id"]).OfType<string>().ToList();
        foreach (var ett in await db.Ramavtal.Hela().Where(r => nummer.Contains(r.Nummer)).ToListAsync(cancellationToken))
            avtal[ett.Nummer] = ett;
        lasning = await Avtalslasning.SkapaAsync(db, avtal.Values, cancellationToken);
    }

    public async Task<Postutfall> BehandlaAsync(Importpost post, CancellationToken cancellationToken)
    {
        if (post.Forsta["nummer"] is not { } nummer)
            return Postutfall.Felaktig(null, post.Forsta.Rad, "nummer", "Avtalets nummer saknas.");
        var sparat = avtal.GetValueOrDefault(nummer);
        var rad = new Avtalsrad(post, Namn);
        var formular = sparat is null ? new() : lasning.Formular(sparat);
        rad.Fyll(formular, sparat, idag);
        return rad.Fel.Count > 0
            ? new(Importutfall.Fel, nummer) { Fel = rad.Fel }
            : await SkrivAsync(nummer, formular, post.Forsta.Rad, cancellationToken);
    }

    /// <summary>Det sparade avtalet som formulär (the saved agreement as a form), om det finns.</summary>
    public Avtalsformular? Finns(string nummer) => avtal.GetValueOrDefault(nummer) is { } ett ? lasning.Formular(ett) : null;

    /// <summary>Skriver avtalet (writes the agreement) med formulärets uppgifter.</summary>
    public async Task<Postutfall> SkrivAsync(string nummer, Avtalsformular formular, int rad, CancellationToken cancellationToken)
    {
        var sparat = avtal.GetValueOrDefault(nummer);
        var form = sparat is null ? await nummerregler.ValidateAsync(new RegistreraRamavtal.Command(nummer, formular), cancellationToken) : await regler.ValidateAsync(formular, cancellationToken);
        if (!form.IsValid)
        {
            return new(Importutfall.Fel, nummer)
            {
                Fel = [.. form.Errors.Select(fel => (rad, new Radfel(fel.PropertyName == "Nummer" ? "nummer" : Avtalsrad.Falt(fel.PropertyName.Replace("Formular.", "", StringComparison.Ordinal)), fel.ErrorMessage)))],
            };
        }

        var fore = sparat is null ? null : JsonSerializer.Serialize(lasning.Formular(sparat));
        try
        {
            var ett = sparat;
            if (ett is null)
            {
                var (omrade, upphandlare) = await db.GrundAsync(formular, cancellationToken);
                ett = new(nummer, formular.Titel!, formular.Regim!.Value, omrade, upphandlare);
            }

            await db.FyllUppgifterAsync(ett, formular, idag, Kand, cancellationToken);
            if (sparat is null)
                db.Add(ett);
            avtal[nummer] = ett;
            if (fore is not null && JsonSerializer.Serialize(lasning.Formular(ett)) == fore)
                return new(Importutfall.Oforandrad, nummer) { Adress = Adress(nummer) };
            if (!prov)
                await db.SattTakAsync(ett, cancellationToken);
            verka(new(Importslag.Ramavtal, ett, ett.Id.Value, nummer, fore));
            return new(fore is null ? Importutfall.Ny : Importutfall.Andrad, nummer) { Adress = Adress(nummer) };
        }
        catch (RegelbrottException fel)
        {
            // Det som redan är ändrat i avtalet ska inte sparas. Ett nytt är inte tillagt än.
            if (sparat is not null)
                await AterstallAsync(sparat, cancellationToken);
            return Postutfall.Felaktig(nummer, rad, null, fel.Message);
        }
    }

    internal static string Adress(string nummer) => $"/ramavtal/{Uri.EscapeDataString(nummer)}";

    private LeverantorId? Kand(string text)
    {
        if (Leverantorer.Enda(text) is not { } id)
            return null;
        lasning.Kann(id, text);
        return id;
    }

    private async Task AterstallAsync(Ramavtal ett, CancellationToken cancellationToken)
    {
        foreach (var post in db.ChangeTracker.Entries().Where(post => TillhorAvtalet(post, ett)).ToList())
            post.State = EntityState.Detached;
        avtal[ett.Nummer] = await db.Ramavtal.Hela().FirstAsync(r => r.Id == ett.Id, cancellationToken);
    }

    private static bool TillhorAvtalet(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry post, Ramavtal ett) =>
        ReferenceEquals(post.Entity, ett)
        || (post.Metadata.FindProperty("RamavtalId") is not null && post.Property("RamavtalId").CurrentValue is RamavtalId id && id == ett.Id)
        || (post.Entity is Delomradesleverantor rad && ett.Delomraden.Any(en => en.Leverantorer.Contains(rad)));
}

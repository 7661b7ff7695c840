using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Söker en punkt att hänvisa till (finds a clause to refer to), i utkastet och i det som är beslutat i andra anvisningar.
/// </summary>
public static class SokPunkt
{
    /// <summary>Högsta antal träffar (maximum number of hits).</summary>
    public const int MaxAntal = 20;

    /// <summary>Längsta söktext (maximum length in characters).</summary>
    public const int MaxLangdText = 100;

    private const int Utdragslangd = 140;

    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Text">Ord eller nummer (words or a number); utan dem utkastets första punkter.</param>
    /// <param name="Oppen">Rutan som hänvisningen ska stå i (the open editor): numren är då de som står på sidan, inte de som utkastet har fått sedan dess.</param>
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Query(string Slug, string? Text, Ruta? Oppen = null) : IFraga<IReadOnlyList<Traff>>;

    /// <summary>En öppen ruta (an open editor).</summary>
    /// <param name="Avsnitt">Avsnittet (the section).</param>
    /// <param name="Grund">Revisionen som redigeringen utgår från (base).</param>
    /// <param name="Visad">Revisionen som rutan visade när sidan öppnades (the revision shown).</param>
    /// <param name="Text">Texten i rutan (text of the editor).</param>
    public sealed record Ruta(Guid Avsnitt, Guid Grund, Guid Visad, string? Text);

    /// <summary>En punkt (a clause).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Hanvisning">Så som den skrivs i redigeringen, till exempel 4.2 eller programvara 3.1 (as typed).</param>
    /// <param name="Anvisning">Anvisningens titel, när den är en annan (title of the other instruction).</param>
    /// <param name="Utdrag">Punktens början (beginning of the clause).</param>
    public sealed record Traff(PunktId Id, string Hanvisning, string? Anvisning, string Utdrag);

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(q => q.Text).MaximumLength(MaxLangdText).WithMessage($"Sök med högst {MaxLangdText} tecken.");
    }

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, IReadOnlyList<Traff>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Traff>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var version = await db.PagaendeAsync(request.Slug, cancellationToken);
            var beslutade = db.Anvisningsversioner.Where(v => v.Status == Anvisningsstatus.Beslutad);
            var andra = await (
                from a in db.Anvisningar.AsNoTracking()
                where a.Id != version.AnvisningId
                from v in beslutade
                where v.AnvisningId == a.Id && v.Nummer == beslutade.Where(annan => annan.AnvisningId == a.Id).Max(annan => annan.Nummer)
                orderby a.Titel
                select new { a.Slug, a.Titel, v.Text }).ToListAsync(cancellationToken);
            var ord = (request.Text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var egna = request.Oppen is { } ruta ? await IRutanAsync(version, ruta, cancellationToken) : Poster(version.Text, null, null);
            return [.. (ord.Length == 0 ? egna : egna.Concat(andra.SelectMany(rad => Poster(rad.Text, rad.Slug, rad.Titel)))
                .Where(traff => ord.All(o => $"{traff.Hanvisning} {traff.Anvisning} {traff.Hel}".Contains(o, StringComparison.CurrentCultureIgnoreCase))))
                .OrderByDescending(traff => traff.Hanvisning == request.Text)
                .Take(MaxAntal)
                .Select(traff => new Traff(traff.Id, traff.Hanvisning, traff.Anvisning, Korta(traff.Hel)))];
        }

        // Samma regel som när rutan sparas: inom avsnittet gäller numren som står i rutan, i andra avsnitt numren som sidan visade.
        private async Task<IEnumerable<(PunktId Id, string Hanvisning, string? Anvisning, string Hel)>> IRutanAsync(
            Anvisningsversion version, Ruta ruta, CancellationToken cancellationToken)
        {
            var visad = await db.GrundtextAsync(version, ruta.Visad, cancellationToken);
            var bas = await db.GrundtextAsync(version, ruta.Grund, cancellationToken);
            var eget = visad.Hitta(new(ruta.Avsnitt))?.Punkter.Select(punkt => punkt.Id).ToHashSet() ?? [];
            var punkter = Redigeringstext.Las(ruta.Text ?? string.Empty, bas, new(ruta.Avsnitt), Punktregister.Tomt.ForRedigering, visad);
            return Punktdelning.Dela(ruta.Text ?? string.Empty)
                .Zip(punkter, (skriven, punkt) => (punkt.Id, skriven.Nummer ?? string.Empty, (string?)null, skriven.Text.ReplaceLineEndings(" ")))
                .Where(post => post.Item2.Length > 0)
                .Concat(Poster(visad, null, null).Where(post => !eget.Contains(post.Id)));
        }

        private static IEnumerable<(PunktId Id, string Hanvisning, string? Anvisning, string Hel)> Poster(Anvisningstext text, string? slug, string? titel)
        {
            var nummer = text.Nummer();
            var hanvisning = Punkttext.Hanvisningar(text, new Dictionary<PunktId, (string, string)>());
            return text.Punkter.Select(punkt => (
                punkt.Id,
                slug is null ? nummer[punkt.Id] : $"{slug} {nummer[punkt.Id]}",
                titel,
                Punkttext.Ren(punkt.Text, hanvisning).ReplaceLineEndings(" ")));
        }

        private static string Korta(string text) => text.Length <= Utdragslangd ? text : text[..Utdragslangd].TrimEnd() + "…";
    }
}

using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Omraden;

/// <summary>Listar avtalsområdena (lists the contract areas) med den regel som gällde en viss dag.</summary>
public static class ListAvtalsomraden
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Text">Ord i namn, beskrivning eller regel (words to look for).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag, string? Text = null) : IFraga<IReadOnlyList<Rad>>;

    /// <summary>Ett avtalsområde (a row).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Beskrivning">Vad det omfattar (what it covers).</param>
    /// <param name="Regel">Vad som gällde för upphandlingen den dagen (procurement rule), om något var beslutat.</param>
    /// <param name="Kalla">Källan (source).</param>
    /// <param name="Kalldokument">Beslutet bakom regeln (document behind the rule), om det finns i registret.</param>
    /// <param name="Anskaffningsomraden">Områden som det berör (areas it touches).</param>
    public sealed record Rad(
        string Slug,
        string Namn,
        string Beskrivning,
        string? Regel,
        Kallhanvisning Kalla,
        Kalldokument? Kalldokument,
        IReadOnlyList<Omrade> Anskaffningsomraden);

    /// <summary>Ett anskaffningsområde (an acquisition area).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    public sealed record Omrade(string Slug, string Namn);

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(q => q.Text).MaximumLength(Textfilter.MaxLangd).WithMessage(Textfilter.ForLang);
    }

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, IReadOnlyList<Rad>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Rad>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var poster = await db.Avtalsomraden.AsNoTracking()
                .Include(a => a.Anskaffningsomraden)
                .Include(a => a.Centralregler)
                .OrderBy(a => a.Namn)
                .ToListAsync(cancellationToken);
            var dokument = await Kalldokument.HamtaAsync(db, poster.Select(a => a.Kalla), cancellationToken);
            return
            [
                .. from post in poster
                   let kalla = dokument.GetValueOrDefault(post.Kalla.Styrdokument ?? string.Empty)
                   let rad = new Rad(
                       post.Slug,
                       post.Namn,
                       post.Beskrivning,
                       post.Regel(request.Dag),
                       post.Kalla,
                       kalla,
                       [.. post.Anskaffningsomraden.OrderBy(o => o.Ordning).Select(o => new Omrade(o.Slug, o.Namn))])
                   where Textfilter.Traff(request.Text, [rad.Namn, rad.Beskrivning, rad.Regel, .. rad.Anskaffningsomraden.Select(o => o.Namn)])
                   select rad,
            ];
        }
    }
}

using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Application.Features.Sok.Motorer;
using Leveransstrategi.Application.Features.Sok.Sprak;
using Leveransstrategi.Database.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Leveransstrategi.SqlServer.Tests.Features.Sok;

public class SokfragorTests
{
    private const string Fraga = "IT-konsulter \"beslut om ramavtal\" dnr 020-3164/2007 4.4 NEAR( AND \"'";

    [Theory]
    [InlineData("termer")]
    [InlineData("fulltext")]
    public async Task Sokningens_satser_ar_riktig_T_SQL_och_tva(string motor)
    {
        var fangare = new Satsfangare();
        await using var db = Databas(fangare);
        var val = new Sokmotorval(new Sokinstallningar(), motor == "fulltext" ? [new FinnsAlltid()] : []);
        var hanterare = new SokInnehall.Handler(db, val, new Sokindexerare([], val), new Systemanvandare(), TimeProvider.System);

        await hanterare.Handle(new SokInnehall.Query(Fraga, "avsnitt", 2, new DateOnly(2008, 6, 9)), CancellationToken.None);

        Assert.Equal(2, fangare.Satser.Count);
        Assert.All(fangare.Satser, sats => KravRiktig(sats.Sql));
        Assert.All(fangare.Satser, sats => Assert.DoesNotContain("konsult", sats.Sql, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Fulltextens_villkor_ar_bara_termer_inom_citattecken()
    {
        var fangare = new Satsfangare();
        await using var db = Databas(fangare);

        await new Fulltextmotor().Rangordna(db, Sokfraga.Tolka(Fraga)).ToListAsync();

        var (sql, varden) = Assert.Single(fangare.Satser);
        Assert.Contains("CONTAINSTABLE", sql, StringComparison.Ordinal);
        Assert.Equal(2, varden.Count);
        Assert.All(varden, varde => Assert.Matches("""^[()]*("[\p{L}\p{Nd} ]+\*?"[()]*( (AND|OR) [()]*)?)+$""", Assert.IsType<string>(varde)));
        Assert.All(varden, varde => Assert.InRange(((string)varde!).Length, 1, 4000));
    }

    [Fact]
    public void Skapandet_av_fulltexten_ar_riktig_T_SQL()
    {
        KravRiktig(Fulltextmotor.SkapaSql);
        foreach (var inre in Fulltextmotor.SkapaSql.Split("EXEC(N'").Skip(1))
            KravRiktig(inre.Split("');")[0]);
    }

    [Fact]
    public async Task Den_langsta_fragan_ryms_i_fulltextens_villkor()
    {
        var fangare = new Satsfangare();
        await using var db = Databas(fangare);
        var lang = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"upphandlingsdokument{i}"));

        await new Fulltextmotor().Rangordna(db, Sokfraga.Tolka(lang)).ToListAsync();

        Assert.All(Assert.Single(fangare.Satser).Varden, varde => Assert.InRange(((string)varde!).Length, 1, 4000));
    }

    private static LeveransDbContext Databas(Satsfangare fangare)
    {
        var val = new DbContextOptionsBuilder<LeveransDbContext>();
        val.SqlServer("Server=127.0.0.1,1;Database=Prov").AddInterceptors(fangare);
        return new LeveransDbContext(val.Options);
    }

    private static void KravRiktig(string sql)
    {
        using var text = new StringReader(sql);
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(text, out var fel);
        Assert.True(fel.Count == 0, $"{string.Join('\n', fel.Select(ett => ett.Message))}\n{sql}");
    }

    /// <summary>SQL Servers fulltext så som den vore installerad.</summary>
    private sealed class FinnsAlltid : IFulltextmotor
    {
        private readonly Fulltextmotor motor = new();

        public string Namn => motor.Namn;

        public bool SokerITermtabellen => motor.SokerITermtabellen;

        public IQueryable<Sokrang> Rangordna(LeveransDbContext db, Sokfraga fraga) => motor.Rangordna(db, fraga);

        public Task<bool> FinnsAsync(LeveransDbContext db, CancellationToken cancellationToken) => Task.FromResult(true);

        public Task<bool> SkapaAsync(LeveransDbContext db, CancellationToken cancellationToken) => Task.FromResult(false);
    }
}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Asym Studio</source>
      <translation>关于 Asym Studio</translation>
    </message>
    <message>
      <source>Designs asymmetric flash layouts for ESP32 boards: one large app, one small updater.

Free software under the GNU General Public License, version 3 or later.</source>
      <translation>为 ESP32 开发板设计非对称 flash 布局：一个大应用，一个小更新程序。

自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
      <source>Version {0}</source>
      <translation>版本 {0}</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About Asym Studio</source>
      <translation>关于 Asym Studio(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Add Partition</source>
      <translation>添加分区(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Board</source>
      <translation>开发板(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>关闭(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Close Gaps</source>
      <translation>消除空隙(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Command Palette…</source>
      <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>深色(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>删除(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Documentation</source>
      <translation>文档(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Fit and Split…</source>
      <translation>适配与拆分(&amp;F)…</translation>
    </message>
    <message>
      <source>&amp;Grow</source>
      <translation>扩大(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Keyboard Shortcuts</source>
      <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Learn</source>
      <translation>学习(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>浅色(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Migrate Board…</source>
      <translation>迁移开发板(&amp;M)…</translation>
    </message>
    <message>
      <source>&amp;New…</source>
      <translation>新建(&amp;N)…</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>打开(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Pin</source>
      <translation>固定(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Print Report…</source>
      <translation>打印报告(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>重做(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>保存(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Add a partition in the selected free space, or in the largest one</source>
      <translation>在选中的空闲空间或最大的空闲空间中添加分区</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>开发板</translation>
    </message>
    <message>
      <source>Bring a board to this layout, nothing lost; shows the plan first</source>
      <translation>将开发板迁移到此布局，不丢失任何内容；先显示计划</translation>
    </message>
    <message>
      <source>Connect to a board: read, back up, restore, write the table</source>
      <translation>连接开发板：读取、备份、恢复、写入分区表</translation>
    </message>
    <message>
      <source>Copy as &amp;Markdown</source>
      <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
      <source>Delete the selected partition</source>
      <translation>删除选中的分区</translation>
    </message>
    <message>
      <source>Dup&amp;licate</source>
      <translation>创建副本(&amp;L)</translation>
    </message>
    <message>
      <source>Every partition wide enough to read; not to scale</source>
      <translation>每个分区都宽到足以看清；不按比例</translation>
    </message>
    <message>
      <source>Everything that a build needs to use this layout, with the updater</source>
      <translation>构建使用此布局所需的一切，包括更新程序</translation>
    </message>
    <message>
      <source>Find anything by typing: commands, partitions, problems, files, lessons</source>
      <translation>键入即可查找任何内容：命令、分区、问题、文件、课程</translation>
    </message>
    <message>
      <source>Firmware &amp;Kit…</source>
      <translation>固件套件(&amp;K)…</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>适配</translation>
    </message>
    <message>
      <source>Go back to what is on the disk</source>
      <translation>恢复为磁盘上的内容</translation>
    </message>
    <message>
      <source>How small the updater can be, and the layout with the largest app</source>
      <translation>更新程序最小可以多小，以及应用最大的布局</translation>
    </message>
    <message>
      <source>Language, theme, and what every layout starts with</source>
      <translation>语言、主题，以及每个布局的初始设置</translation>
    </message>
    <message>
      <source>Learn</source>
      <translation>学习</translation>
    </message>
    <message>
      <source>Let the partition take the free space around it</source>
      <translation>让分区占用其周围的空闲空间</translation>
    </message>
    <message>
      <source>Like the &amp;System</source>
      <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
      <source>List the devices of a project folder, each with its own table</source>
      <translation>列出项目文件夹中的设备，每个设备都有自己的分区表</translation>
    </message>
    <message>
      <source>Ne&amp;xt Panel</source>
      <translation>下一个面板(&amp;X)</translation>
    </message>
    <message>
      <source>Neighbours are pushed along into free space</source>
      <translation>将相邻分区推向空闲空间</translation>
    </message>
    <message>
      <source>Neighbours give up what an edit takes, and take what it gives up</source>
      <translation>相邻分区让出编辑所占用的空间，并接收编辑所释放的空间</translation>
    </message>
    <message>
      <source>Neighbours stay: an edit stops at them</source>
      <translation>相邻分区不动：编辑到相邻分区为止</translation>
    </message>
    <message>
      <source>Next Proble&amp;m</source>
      <translation>下一个问题(&amp;M)</translation>
    </message>
    <message>
      <source>Open &amp;Folder…</source>
      <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
      <source>Open a table (CSV or binary) or a flash dump</source>
      <translation>打开分区表（CSV 或二进制）或 flash 转储</translation>
    </message>
    <message>
      <source>Pin the partition: no edit moves or resizes it</source>
      <translation>固定分区：任何编辑都不会移动它或改变其大小</translation>
    </message>
    <message>
      <source>Preference&amp;s…</source>
      <translation>首选项(&amp;S)…</translation>
    </message>
    <message>
      <source>Previous Panel</source>
      <translation>上一个面板</translation>
    </message>
    <message>
      <source>Previous Problem</source>
      <translation>上一个问题</translation>
    </message>
    <message>
      <source>Print one page about the layout: map, table, problems, what was won</source>
      <translation>打印一页布局摘要：布局图、分区表、问题、获得的空间</translation>
    </message>
    <message>
      <source>Push</source>
      <translation>推移</translation>
    </message>
    <message>
      <source>Push Neighbours</source>
      <translation>推移相邻分区</translation>
    </message>
    <message>
      <source>Put the layout's report on the clipboard, for an issue or a wiki</source>
      <translation>将布局的报告放到剪贴板，供 issue 或 wiki 使用</translation>
    </message>
    <message>
      <source>R&amp;ename</source>
      <translation>重命名(&amp;E)</translation>
    </message>
    <message>
      <source>Re&amp;vert</source>
      <translation>还原(&amp;V)</translation>
    </message>
    <message>
      <source>Readable</source>
      <translation>易读</translation>
    </message>
    <message>
      <source>Readable Scale</source>
      <translation>易读比例</translation>
    </message>
    <message>
      <source>S&amp;ort Rows by Offset</source>
      <translation>按偏移量排序行(&amp;O)</translation>
    </message>
    <message>
      <source>Save &amp;As…</source>
      <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
      <source>Save the table</source>
      <translation>保存分区表</translation>
    </message>
    <message>
      <source>See step by step how the split works, and what a power cut does</source>
      <translation>逐步了解拆分如何工作，以及断电的后果</translation>
    </message>
    <message>
      <source>Spl&amp;it</source>
      <translation>拆分(&amp;I)</translation>
    </message>
    <message>
      <source>Split the partition in two halves</source>
      <translation>将分区拆分为两半</translation>
    </message>
    <message>
      <source>Start from a ready layout</source>
      <translation>从现成的布局开始</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>止步</translation>
    </message>
    <message>
      <source>Stop at Neighbours</source>
      <translation>到相邻分区为止</translation>
    </message>
    <message>
      <source>Swap with &amp;Next</source>
      <translation>与下一个交换(&amp;N)</translation>
    </message>
    <message>
      <source>Swap with Pre&amp;vious</source>
      <translation>与上一个交换(&amp;V)</translation>
    </message>
    <message>
      <source>Trade</source>
      <translation>互换</translation>
    </message>
    <message>
      <source>Trade with Neighbours</source>
      <translation>与相邻分区互换空间</translation>
    </message>
    <message>
      <source>True</source>
      <translation>真实</translation>
    </message>
    <message>
      <source>True Scale</source>
      <translation>真实比例</translation>
    </message>
    <message>
      <source>Widths in proportion to sizes; zoom in to see more</source>
      <translation>宽度与大小成正比；放大可查看更多细节</translation>
    </message>
    <message>
      <source>Zoom &amp;In</source>
      <translation>放大(&amp;I)</translation>
    </message>
    <message>
      <source>Zoom &amp;Out</source>
      <translation>缩小(&amp;O)</translation>
    </message>
    <message>
      <source>Zoom to &amp;Fit</source>
      <translation>缩放以适合窗口(&amp;F)</translation>
    </message>
  </context>
  <context>
    <name>AreaTable</name>
    <message>
      <source>Partition table</source>
      <translation>分区表</translation>
    </message>
  </context>
  <context>
    <name>AttachedImages</name>
    <message>
      <source>Attach {0} to {1}</source>
      <translation>将 {0} 附加到 {1}</translation>
    </message>
    <message>
      <source>Detach the image of {0}</source>
      <translation>移除 {0} 的镜像</translation>
    </message>
  </context>
  <context>
    <name>BackupsPanel</name>
    <message>
      <source>Backups by board</source>
      <translation>按开发板分类的备份</translation>
    </message>
    <message>
      <source>Backups may hold passwords and keys; they never leave this machine.</source>
      <translation>备份可能包含密码和密钥；它们绝不会离开本机。</translation>
    </message>
    <message>
      <source>Bring one partition of the backup back</source>
      <translation>恢复备份中的一个分区</translation>
    </message>
    <message>
      <source>Bring the backup back onto the board</source>
      <translation>将备份恢复到开发板</translation>
    </message>
    <message>
      <source>Check every hash of the backup</source>
      <translation>检查备份的每个哈希值</translation>
    </message>
    <message>
      <source>Delete the backup for good</source>
      <translation>永久删除备份</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>删除…</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Open Folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Restore Partition…</source>
      <translation>恢复分区…</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>恢复…</translation>
    </message>
    <message>
      <source>Show the backup’s files</source>
      <translation>显示备份的文件</translation>
    </message>
    <message>
      <source>There is no backup on this computer yet. Whatever writes to a board makes one first.</source>
      <translation>此计算机上还没有备份。凡是写入开发板的操作都会先做一次备份。</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>校验</translation>
    </message>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>What was overwritten, {0}</source>
      <translation>被覆盖的内容，{0}</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Whole flash, {0}</source>
      <translation>整个 flash，{0}</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>{0} UTC</source>
      <translation>{0} UTC</translation>
    </message>
    <message>
      <source>{0} · {1} · {2}</source>
      <translation>{0} · {1} · {2}</translation>
    </message>
    <message>
      <source>{0} — this board</source>
      <translation>{0} — 此开发板</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Dismiss this message</source>
      <translation>关闭此消息</translation>
    </message>
  </context>
  <context>
    <name>BenchTable</name>
    <message>
      <source>All is verified on the chip.</source>
      <translation>已在芯片上全部校验。</translation>
    </message>
    <message>
      <source>Backed up and planned; waits for your yes.</source>
      <translation>已备份并规划；等待您确认。</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>开发板</translation>
    </message>
    <message>
      <source>Boards</source>
      <translation>开发板</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>正在连接…</translation>
    </message>
    <message>
      <source>MAC</source>
      <translation>MAC</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Progress of {0}</source>
      <translation>{0} 的进度</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Report of {0}</source>
      <translation>{0} 的报告</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>{0} Connect this board alone: Resume goes on, Undo goes back.</source>
      <translation>{0}请单独连接此开发板：“继续”接着进行，“撤销”恢复原状。</translation>
    </message>
  </context>
  <context>
    <name>Beside</name>
    <message>
      <source>Boot log</source>
      <translation>启动日志</translation>
    </message>
    <message>
      <source>Why it boots that</source>
      <translation>为何启动它</translation>
    </message>
    <message>
      <source>otadata: which slot boots next</source>
      <translation>otadata：下次启动哪个槽</translation>
    </message>
  </context>
  <context>
    <name>BoardButtons</name>
    <message>
      <source>&amp;Back Up</source>
      <translation>备份(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Migrate…</source>
      <translation>迁移(&amp;M)…</translation>
    </message>
    <message>
      <source>&amp;Open the Board’s Table</source>
      <translation>打开开发板的分区表(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Write Table…</source>
      <translation>写入分区表(&amp;W)…</translation>
    </message>
    <message>
      <source>Brings the board to {0}, with everything on it. Shows the plan first.</source>
      <translation>将开发板连同其上的全部内容迁移到 {0}。先显示计划。</translation>
    </message>
    <message>
      <source>Connect to a board first. </source>
      <translation>请先连接开发板。</translation>
    </message>
    <message>
      <source>Connects first. </source>
      <translation>会先连接。</translation>
    </message>
    <message>
      <source>Into {0}</source>
      <translation>写入 {0}</translation>
    </message>
    <message>
      <source>Makes a new document of the table that is on the board.</source>
      <translation>用开发板上的分区表新建文档。</translation>
    </message>
    <message>
      <source>Migrate &amp;Several Boards…</source>
      <translation>迁移多块开发板(&amp;S)…</translation>
    </message>
    <message>
      <source>Not on a board with {0}. </source>
      <translation>不适用于采用{0}的开发板。</translation>
    </message>
    <message>
      <source>Open a table first. </source>
      <translation>请先打开分区表。</translation>
    </message>
    <message>
      <source>Reads the whole flash into this board’s backups and verifies it. Nothing is written to the board.</source>
      <translation>将整个 flash 读入此开发板的备份并校验。不会向开发板写入任何内容。</translation>
    </message>
    <message>
      <source>The board has the table of {0} already. </source>
      <translation>开发板上已经是 {0} 的分区表。</translation>
    </message>
    <message>
      <source>The same for all boards of one kind, at once, each with its own backup.</source>
      <translation>对同类的所有开发板一次执行相同操作，每块都有自己的备份。</translation>
    </message>
    <message>
      <source>Writes the table of {0}, and nothing else. Asks first.</source>
      <translation>仅写入 {0} 的分区表。会先询问。</translation>
    </message>
    <message>
      <source>the open document</source>
      <translation>打开的文档</translation>
    </message>
  </context>
  <context>
    <name>BoardPage</name>
    <message>
      <source>A board is being worked on. Stop and close?</source>
      <translation>正在操作一块开发板。要停止并关闭吗？</translation>
    </message>
    <message>
      <source>Back (Ctrl+B)</source>
      <translation>返回 (Ctrl+B)</translation>
    </message>
    <message>
      <source>Back to the table</source>
      <translation>返回分区表</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>备份</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>开发板</translation>
    </message>
    <message>
      <source>Board in Use</source>
      <translation>开发板使用中</translation>
    </message>
    <message>
      <source>Boot Log</source>
      <translation>启动日志</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>差异</translation>
    </message>
    <message>
      <source>Differences ({0})</source>
      <translation>差异 ({0})</translation>
    </message>
    <message>
      <source>It stops at the next safe point: the board keeps answering, and the same can be started again.</source>
      <translation>将在下一个安全点停止：开发板仍可响应，并可再次启动同一操作。</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <source>Migrations</source>
      <translation>迁移</translation>
    </message>
    <message>
      <source>On the board</source>
      <translation>开发板上</translation>
    </message>
    <message>
      <source>Open a table to see it beside the board’s.</source>
      <translation>打开分区表，以便与开发板的分区表并排查看。</translation>
    </message>
    <message>
      <source>Partitions</source>
      <translation>分区</translation>
    </message>
    <message>
      <source>Stop and Close</source>
      <translation>停止并关闭</translation>
    </message>
    <message>
      <source>The board’s table and the document’s</source>
      <translation>开发板的分区表与文档的分区表</translation>
    </message>
    <message>
      <source>The table on the board is damaged. {0}</source>
      <translation>开发板上的分区表已损坏。{0}</translation>
    </message>
    <message>
      <source>What is on the board</source>
      <translation>开发板上的内容</translation>
    </message>
    <message>
      <source>{0} · the same</source>
      <translation>{0} · 相同</translation>
    </message>
    <message>
      <source>{0} · {1} differences</source>
      <translation>{0} · {1} 处差异</translation>
    </message>
  </context>
  <context>
    <name>BootBox</name>
    <message>
      <source>What boots now</source>
      <translation>当前启动的内容</translation>
    </message>
  </context>
  <context>
    <name>BootLogPanel</name>
    <message>
      <source>Boot log</source>
      <translation>启动日志</translation>
    </message>
    <message>
      <source>Connect and write the table. Over-the-air updates never change it.</source>
      <translation>请连接并写入分区表。OTA 更新永远不会改变它。</translation>
    </message>
    <message>
      <source>Copy the log and what was found in it</source>
      <translation>复制日志及其中的发现</translation>
    </message>
    <message>
      <source>Found in this log:</source>
      <translation>在此日志中发现：</translation>
    </message>
    <message>
      <source>It started the app at {0}.</source>
      <translation>它启动了位于 {0} 的应用。</translation>
    </message>
    <message>
      <source>Line {0}: </source>
      <translation>第 {0} 行： </translation>
    </message>
    <message>
      <source>Listening…</source>
      <translation>正在监听…</translation>
    </message>
    <message>
      <source>Nothing is wrong in this log.</source>
      <translation>此日志没有问题。</translation>
    </message>
    <message>
      <source>Nothing is wrong in this log; the board’s table is the document’s.</source>
      <translation>此日志没有问题；开发板的分区表与文档的分区表相同。</translation>
    </message>
    <message>
      <source>Paste Log</source>
      <translation>粘贴日志</translation>
    </message>
    <message>
      <source>Read a log from the clipboard</source>
      <translation>从剪贴板读取日志</translation>
    </message>
    <message>
      <source>Reset and Listen</source>
      <translation>复位并监听</translation>
    </message>
    <message>
      <source>Reset the board into its app and show what it prints; ends the connection</source>
      <translation>将开发板复位到其应用并显示其输出；会断开连接</translation>
    </message>
    <message>
      <source>The board printed nothing. Press its reset button, or check that this is its console port.</source>
      <translation>开发板没有任何输出。请按其复位按钮，或检查这是否是它的控制台端口。</translation>
    </message>
    <message>
      <source>There is no text on the clipboard.</source>
      <translation>剪贴板上没有文本。</translation>
    </message>
    <message>
      <source>What it tells appears here: what went wrong, what to do, and how it differs from the open table.</source>
      <translation>日志说明的内容显示在这里：哪里出了问题、该怎么办，以及与打开的分区表有何不同。</translation>
    </message>
    <message>
      <source>What the board prints while it starts appears here.</source>
      <translation>开发板启动时的输出会显示在此处。</translation>
    </message>
    <message>
      <source>What the log tells</source>
      <translation>日志说明了什么</translation>
    </message>
  </context>
  <context>
    <name>ChipCard</name>
    <message>
      <source>Bootloader</source>
      <translation>引导加载程序</translation>
    </message>
    <message>
      <source>Chip</source>
      <translation>芯片</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>连接</translation>
    </message>
    <message>
      <source>Crystal</source>
      <translation>晶振</translation>
    </message>
    <message>
      <source>ESP-IDF {0}</source>
      <translation>ESP-IDF {0}</translation>
    </message>
    <message>
      <source>Flash</source>
      <translation>Flash</translation>
    </message>
    <message>
      <source>MAC</source>
      <translation>MAC</translation>
    </message>
    <message>
      <source>Protection</source>
      <translation>保护</translation>
    </message>
    <message>
      <source>Starts next</source>
      <translation>下次启动</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>分区表</translation>
    </message>
    <message>
      <source>The board</source>
      <translation>开发板</translation>
    </message>
    <message>
      <source>USB</source>
      <translation>USB</translation>
    </message>
    <message>
      <source>fast loader</source>
      <translation>快速加载程序</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>none: everything can be read and written</source>
      <translation>无：所有内容均可读写</translation>
    </message>
    <message>
      <source>nothing: the bootloader refuses this table</source>
      <translation>无：引导加载程序拒绝此分区表</translation>
    </message>
    <message>
      <source>the chip’s ROM</source>
      <translation>芯片的 ROM</translation>
    </message>
    <message>
      <source>there</source>
      <translation>存在</translation>
    </message>
    <message>
      <source>through a bridge</source>
      <translation>通过桥接芯片</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>{0} MHz</source>
      <translation>{0} MHz</translation>
    </message>
    <message>
      <source>{0} baud, {1}</source>
      <translation>{0} 波特，{1}</translation>
    </message>
    <message>
      <source>{0} partitions, at {1}</source>
      <translation>{0} 个分区，位于 {1}</translation>
    </message>
    <message>
      <source>{0}, takes the flash for {1}</source>
      <translation>{0}，认为 flash 为 {1}</translation>
    </message>
    <message>
      <source>{0}; damaged</source>
      <translation>{0}；已损坏</translation>
    </message>
    <message>
      <source>{0}; {1} if its bootloader rolls back</source>
      <translation>{0}；若其引导加载程序回滚则为 {1}</translation>
    </message>
  </context>
  <context>
    <name>CommandPalette</name>
    <message>
      <source>Command Palette</source>
      <translation>命令面板</translation>
    </message>
    <message>
      <source>Nothing fits. Try fewer letters, or another word.</source>
      <translation>没有匹配项。请尝试更少的字母或换一个词。</translation>
    </message>
    <message>
      <source>Type what you want to do, or where you want to go</source>
      <translation>键入您想做的事，或想去的地方</translation>
    </message>
    <message>
      <source>What fits</source>
      <translation>匹配项</translation>
    </message>
  </context>
  <context>
    <name>Confirm</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>What is overwritten</source>
      <translation>被覆盖的内容</translation>
    </message>
  </context>
  <context>
    <name>ConnectionBar</name>
    <message>
      <source>&amp;Connect</source>
      <translation>连接(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Disconnect</source>
      <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
      <source>A port as pyserial writes it: a device or a URL.</source>
      <translation>pyserial 写法的端口：设备或 URL。</translation>
    </message>
    <message>
      <source>A serial port; nothing says what is behind it.</source>
      <translation>一个串口；无从得知其后是什么。</translation>
    </message>
    <message>
      <source>Another program uses this port.</source>
      <translation>另一个程序正在使用此端口。</translation>
    </message>
    <message>
      <source>Baud; the fastest one that holds is found by trying</source>
      <translation>波特率；通过尝试找出可靠的最快速率</translation>
    </message>
    <message>
      <source>Choose a port, or type one: /dev/ttyUSB0, socket://host:port, rfc2217://…</source>
      <translation>选择端口，或输入一个：/dev/ttyUSB0、socket://host:port、rfc2217://…</translation>
    </message>
    <message>
      <source>Fast &amp;loader</source>
      <translation>快速加载程序(&amp;L)</translation>
    </message>
    <message>
      <source>Fastest</source>
      <translation>最快</translation>
    </message>
    <message>
      <source>Let esptool load a small program into the board’s RAM; without it the ROM does it, slowly</source>
      <translation>让 esptool 将一个小程序加载到开发板的 RAM；否则由 ROM 完成，速度较慢</translation>
    </message>
    <message>
      <source>Look for ports again</source>
      <translation>重新查找端口</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>端口</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <source>USB {0}</source>
      <translation>USB {0}</translation>
    </message>
    <message>
      <source>You may not use this port.</source>
      <translation>您无权使用此端口。</translation>
    </message>
    <message>
      <source>a board in software, always there; nothing can break</source>
      <translation>软件中的开发板，始终可用；不会损坏任何东西</translation>
    </message>
  </context>
  <context>
    <name>Controls</name>
    <message>
      <source>Back</source>
      <translation>后退</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>前进</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>播放</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <source>Step {0} of {1}</source>
      <translation>第 {0} 步，共 {1} 步</translation>
    </message>
  </context>
  <context>
    <name>CopyButton</name>
    <message>
      <source>Copied</source>
      <translation>已复制</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message>
      <source>A mistake in Asym Studio stopped this action</source>
      <translation>Asym Studio 中的一个错误中止了此操作</translation>
    </message>
    <message>
      <source>Copy Report</source>
      <translation>复制报告</translation>
    </message>
    <message>
      <source>Nothing was sent: the report stays here until you copy it.</source>
      <translation>未发送任何内容：在您复制之前，报告保留在此处。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Something Went Wrong</source>
      <translation>出现错误</translation>
    </message>
    <message>
      <source>Your layout is still open, and unsaved work is kept. Please send this report with what you did last.</source>
      <translation>您的布局仍处于打开状态，未保存的工作已保留。请将此报告连同您最后的操作一并发送给我们。</translation>
    </message>
  </context>
  <context>
    <name>CutHandle</name>
    <message>
      <source>Cut the power here</source>
      <translation>在此处断电</translation>
    </message>
  </context>
  <context>
    <name>DemoGuide</name>
    <message>
      <source>Apply {0}</source>
      <translation>应用 {0}</translation>
    </message>
    <message>
      <source>Back to {0}</source>
      <translation>返回 {0}</translation>
    </message>
    <message>
      <source>The app grew from {small} to {large}; {updater} are left for the updater.</source>
      <translation>应用从 {small} 增大到 {large}；为更新程序留下 {updater}。</translation>
    </message>
    <message>
      <source>{before} has two equal app slots of {small} each. {after} keeps everything else where it is and gives the app {large}, with a {updater} updater in the second slot.</source>
      <translation>{before} 有两个大小相等的应用槽，每个 {small}。{after} 保持其他所有内容原位不动，为应用提供 {large}，并在第二个槽中放置一个 {updater} 的更新程序。</translation>
    </message>
  </context>
  <context>
    <name>DevicesPanel</name>
    <message>
      <source>A device is a project of ESP-IDF (sdkconfig), PlatformIO (platformio.ini), Arduino (a sketch) or espflash (espflash.toml or Cargo.toml).</source>
      <translation>设备是指 ESP-IDF (sdkconfig)、PlatformIO (platformio.ini)、Arduino（sketch）或 espflash（espflash.toml 或 Cargo.toml）的项目。</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>重新查找</translation>
    </message>
    <message>
      <source>Look for devices again</source>
      <translation>重新查找设备</translation>
    </message>
    <message>
      <source>No devices found</source>
      <translation>未找到设备</translation>
    </message>
    <message>
      <source>The folder holds more than is looked at: open a smaller one.</source>
      <translation>该文件夹包含的内容超出查找范围：请打开更小的文件夹。</translation>
    </message>
    <message>
      <source>default: {0}</source>
      <translation>默认：{0}</translation>
    </message>
    <message>
      <source>no table known</source>
      <translation>未知分区表</translation>
    </message>
  </context>
  <context>
    <name>DifferencesPanel</name>
    <message>
      <source>How a board’s table differs from the open one is listed here while one is connected.</source>
      <translation>连接开发板后，此处会列出其分区表与打开的分区表有何不同。</translation>
    </message>
    <message>
      <source>Open a table to see how the board’s differs from it.</source>
      <translation>打开一个分区表，即可查看开发板的分区表与它有何不同。</translation>
    </message>
    <message>
      <source>The board’s table is the document’s.</source>
      <translation>开发板的分区表与文档的分区表相同。</translation>
    </message>
    <message>
      <source>What writing the document’s table would change</source>
      <translation>写入文档的分区表会改变什么</translation>
    </message>
  </context>
  <context>
    <name>DiskNews</name>
    <message>
      <source>Keep Mine</source>
      <translation>保留我的</translation>
    </message>
    <message>
      <source>Reload</source>
      <translation>重新加载</translation>
    </message>
    <message>
      <source>“{0}” is not there any more. Save to write it again.</source>
      <translation>“{0}”已不存在。保存即可重新写入。</translation>
    </message>
    <message>
      <source>“{0}” was changed by another program.</source>
      <translation>“{0}”已被另一个程序更改。</translation>
    </message>
  </context>
  <context>
    <name>Docking</name>
    <message>
      <source>&amp;Devices</source>
      <translation>设备(&amp;D)</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>设备</translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message>
      <source>Add {0}</source>
      <translation>添加 {0}</translation>
    </message>
    <message>
      <source>Close gaps</source>
      <translation>消除空隙</translation>
    </message>
    <message>
      <source>Delete {label}</source>
      <translation>删除 {label}</translation>
    </message>
    <message>
      <source>Duplicate {label}</source>
      <translation>创建 {label} 的副本</translation>
    </message>
    <message>
      <source>Flags of {label}</source>
      <translation>{label} 的标志</translation>
    </message>
    <message>
      <source>Grow {label}</source>
      <translation>扩大 {label}</translation>
    </message>
    <message>
      <source>Move {label}</source>
      <translation>移动 {label}</translation>
    </message>
    <message>
      <source>Pin {label}</source>
      <translation>固定 {label}</translation>
    </message>
    <message>
      <source>Release {label}</source>
      <translation>取消固定 {label}</translation>
    </message>
    <message>
      <source>Rename to “{0}”</source>
      <translation>重命名为“{0}”</translation>
    </message>
    <message>
      <source>Resize {label}</source>
      <translation>调整 {label} 的大小</translation>
    </message>
    <message>
      <source>Sort rows by offset</source>
      <translation>按偏移量排序行</translation>
    </message>
    <message>
      <source>Split {label}</source>
      <translation>拆分 {label}</translation>
    </message>
    <message>
      <source>Swap {label}</source>
      <translation>交换 {label}</translation>
    </message>
  </context>
  <context>
    <name>EditorPage</name>
    <message>
      <source>1 error</source>
      <translation>1 个错误</translation>
    </message>
    <message>
      <source>1 hint</source>
      <translation>1 个提示</translation>
    </message>
    <message>
      <source>1 warning</source>
      <translation>1 个警告</translation>
    </message>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <source>Nothing was attached to {0}: {1}</source>
      <translation>未向 {0} 附加任何内容：{1}</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>Problems ({0})</source>
      <translation>问题 ({0})</translation>
    </message>
    <message>
      <source>Problems and history</source>
      <translation>问题与历史</translation>
    </message>
    <message>
      <source>This table was found in the flash dump “{0}”. Saving asks for a new file; the dump is never changed.</source>
      <translation>此分区表是在 flash 转储“{0}”中找到的。保存时会要求指定新文件；转储永远不会被更改。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>{0} errors</source>
      <translation>{0} 个错误</translation>
    </message>
    <message>
      <source>{0} hints</source>
      <translation>{0} 个提示</translation>
    </message>
    <message>
      <source>{0} holds no image any more. {1}</source>
      <translation>{0} 不再包含镜像。{1}</translation>
    </message>
    <message>
      <source>{0} warnings</source>
      <translation>{0} 个警告</translation>
    </message>
  </context>
  <context>
    <name>Explain</name>
    <message>
      <source>A FAT file system with wear levelling.</source>
      <translation>带磨损均衡的 FAT 文件系统。</translation>
    </message>
    <message>
      <source>A LittleFS file system. espflash cannot read this subtype.</source>
      <translation>LittleFS 文件系统。espflash 无法读取此子类型。</translation>
    </message>
    <message>
      <source>A SPIFFS or LittleFS file system; the name spiffs is used for both.</source>
      <translation>SPIFFS 或 LittleFS 文件系统；两者都使用 spiffs 这个名称。</translation>
    </message>
    <message>
      <source>A file system for the firmware's files.</source>
      <translation>存放固件文件的文件系统。</translation>
    </message>
    <message>
      <source>A second place for the bootloader, for updating it.</source>
      <translation>引导加载程序的第二个位置，用于更新引导加载程序。</translation>
    </message>
    <message>
      <source>A type of your own: the firmware finds it by its number.</source>
      <translation>自定义类型：固件通过其编号找到它。</translation>
    </message>
    <message>
      <source>Boots only when its GPIO is held at start.</source>
      <translation>仅当启动时其 GPIO 被保持才会启动。</translation>
    </message>
    <message>
      <source>Boots when no OTA slot does. Over-the-air updates never write it, so it can hold an updater.</source>
      <translation>当没有 OTA 槽可启动时启动。OTA 更新永远不会写入它，因此可用于存放更新程序。</translation>
    </message>
    <message>
      <source>Boots when the first bootloader is broken.</source>
      <translation>当第一个引导加载程序损坏时启动。</translation>
    </message>
    <message>
      <source>Calibration of the radio; used only if the firmware is configured for it.</source>
      <translation>射频校准；仅当固件为此配置时才使用。</translation>
    </message>
    <message>
      <source>Code that runs before the app.</source>
      <translation>在应用之前运行的代码。</translation>
    </message>
    <message>
      <source>Data of the firmware's own, in a form that only it knows.</source>
      <translation>固件自己的数据，其格式只有固件知道。</translation>
    </message>
    <message>
      <source>Data of the firmware.</source>
      <translation>固件的数据。</translation>
    </message>
    <message>
      <source>Nothing uses this part of the flash.</source>
      <translation>这部分 flash 未被使用。</translation>
    </message>
    <message>
      <source>Remembers which slot boots next.</source>
      <translation>记住下次启动哪个槽。</translation>
    </message>
    <message>
      <source>Remembers which slot boots next; always 8 KB, two sectors written in turn.</source>
      <translation>记住下次启动哪个槽；始终为 8 KB，两个扇区轮流写入。</translation>
    </message>
    <message>
      <source>Settings of the firmware as keys and values: Wi-Fi, calibration, your own.</source>
      <translation>固件以键值形式保存的设置：Wi-Fi、校准及您自己的设置。</translation>
    </message>
    <message>
      <source>Settings that outlive an update.</source>
      <translation>更新后仍保留的设置。</translation>
    </message>
    <message>
      <source>Stands in for the chip's fuses while one develops.</source>
      <translation>开发期间代替芯片的 eFuse。</translation>
    </message>
    <message>
      <source>The chip's ROM expects the bootloader behind this, so nothing else can lie here.</source>
      <translation>芯片的 ROM 要求引导加载程序位于其后，因此这里不能放置其他内容。</translation>
    </message>
    <message>
      <source>The keys that an encrypted nvs is read with.</source>
      <translation>用于读取加密 nvs 的密钥。</translation>
    </message>
    <message>
      <source>The partition table itself, one sector. Its offset is compiled into bootloader and app: moving it means building both again.</source>
      <translation>分区表本身，占一个扇区。其偏移量已编译进引导加载程序和应用：移动它意味着两者都要重新构建。</translation>
    </message>
    <message>
      <source>The product's firmware runs from here.</source>
      <translation>产品的固件从这里运行。</translation>
    </message>
    <message>
      <source>The second-stage bootloader. The chip decides where it begins, the table's offset where it has to end.</source>
      <translation>第二级引导加载程序。芯片决定其起始位置，分区表的偏移量决定其必须结束的位置。</translation>
    </message>
    <message>
      <source>The small slot: it holds the updater that copies a new app into the large slot.</source>
      <translation>小槽：存放将新应用复制到大槽的更新程序。</translation>
    </message>
    <message>
      <source>Where a crash is written down, to be read after the restart.</source>
      <translation>崩溃信息记录于此，供重启后读取。</translation>
    </message>
  </context>
  <context>
    <name>ExportMenu</name>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Export the Lesson</source>
      <translation>导出课程</translation>
    </message>
    <message>
      <source>Handout (.pdf)…</source>
      <translation>讲义 (.pdf)…</translation>
    </message>
    <message>
      <source>Page That Plays Offline (.html)…</source>
      <translation>可离线播放的网页 (.html)…</translation>
    </message>
    <message>
      <source>This Map (.png)…</source>
      <translation>此布局图 (.png)…</translation>
    </message>
    <message>
      <source>This Map (.svg)…</source>
      <translation>此布局图 (.svg)…</translation>
    </message>
  </context>
  <context>
    <name>Exports</name>
    <message>
      <source>Binary table</source>
      <translation>二进制分区表</translation>
    </message>
    <message>
      <source>C header</source>
      <translation>C 头文件</translation>
    </message>
    <message>
      <source>JSON</source>
      <translation>JSON</translation>
    </message>
    <message>
      <source>PNG picture</source>
      <translation>PNG 图片</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Report as Markdown</source>
      <translation>Markdown 报告</translation>
    </message>
    <message>
      <source>Report as a page</source>
      <translation>网页报告</translation>
    </message>
    <message>
      <source>SVG picture</source>
      <translation>SVG 图片</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>Use {0} instead</source>
      <translation>改用 {0}</translation>
    </message>
  </context>
  <context>
    <name>FilePreview</name>
    <message>
      <source>Content of the file</source>
      <translation>文件内容</translation>
    </message>
    <message>
      <source>Copy the content to the clipboard</source>
      <translation>将内容复制到剪贴板</translation>
    </message>
    <message>
      <source>No kit</source>
      <translation>无套件</translation>
    </message>
    <message>
      <source>What speaks against it stands below. Another choice on the left may help.</source>
      <translation>阻碍的原因列在下方。左侧换一种选择或许有帮助。</translation>
    </message>
  </context>
  <context>
    <name>FileTree</name>
    <message>
      <source>Files of the kit</source>
      <translation>套件的文件</translation>
    </message>
  </context>
  <context>
    <name>Filing</name>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>Binary table (*.bin)</source>
      <translation>二进制分区表 (*.bin)</translation>
    </message>
    <message>
      <source>Binary tables and flash dumps (*.bin *.img)</source>
      <translation>二进制分区表和 flash 转储 (*.bin *.img)</translation>
    </message>
    <message>
      <source>CSV table (*.csv)</source>
      <translation>CSV 分区表 (*.csv)</translation>
    </message>
    <message>
      <source>CSV tables (*.csv)</source>
      <translation>CSV 分区表 (*.csv)</translation>
    </message>
    <message>
      <source>Cannot Export</source>
      <translation>无法导出</translation>
    </message>
    <message>
      <source>Cannot Open</source>
      <translation>无法打开</translation>
    </message>
    <message>
      <source>Cannot Revert</source>
      <translation>无法还原</translation>
    </message>
    <message>
      <source>Cannot Save</source>
      <translation>无法保存</translation>
    </message>
    <message>
      <source>Changed on Disk</source>
      <translation>磁盘上已更改</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Exported {0}</source>
      <translation>已导出 {0}</translation>
    </message>
    <message>
      <source>Go back to “{0}” as it is on the disk?</source>
      <translation>恢复为磁盘上的“{0}”？</translation>
    </message>
    <message>
      <source>Open Folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Open Table</source>
      <translation>打开分区表</translation>
    </message>
    <message>
      <source>Overwrite</source>
      <translation>覆盖</translation>
    </message>
    <message>
      <source>Revert</source>
      <translation>还原</translation>
    </message>
    <message>
      <source>Save Table As</source>
      <translation>分区表另存为</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>已保存 {0}</translation>
    </message>
    <message>
      <source>Saving replaces what the other program wrote.</source>
      <translation>保存会替换另一个程序写入的内容。</translation>
    </message>
    <message>
      <source>Tables and dumps (*.csv *.bin)</source>
      <translation>分区表和转储 (*.csv *.bin)</translation>
    </message>
    <message>
      <source>Undo brings the present state back.</source>
      <translation>撤销可恢复当前状态。</translation>
    </message>
    <message>
      <source>Wrote the kit to {0}</source>
      <translation>已将套件写入 {0}</translation>
    </message>
    <message>
      <source>“{0}” was changed by another program.</source>
      <translation>“{0}”已被另一个程序更改。</translation>
    </message>
  </context>
  <context>
    <name>FitPanel</name>
    <message>
      <source>&amp;Apply</source>
      <translation>应用(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Split for Me</source>
      <translation>为我拆分(&amp;S)</translation>
    </message>
    <message>
      <source>After · {0}</source>
      <translation>之后 · {0}</translation>
    </message>
    <message>
      <source>App (optional)</source>
      <translation>应用（可选）</translation>
    </message>
    <message>
      <source>Back to the editor</source>
      <translation>返回编辑器</translation>
    </message>
    <message>
      <source>Back to the editor (Esc)</source>
      <translation>返回编辑器 (Esc)</translation>
    </message>
    <message>
      <source>Before · {0}</source>
      <translation>之前 · {0}</translation>
    </message>
    <message>
      <source>Drop the updater’s image at the left: the layout with the largest app appears here.</source>
      <translation>将更新程序的镜像拖放到左侧：应用最大的布局会显示在此处。</translation>
    </message>
    <message>
      <source>Fit and Split</source>
      <translation>适配与拆分</translation>
    </message>
    <message>
      <source>Fit and split</source>
      <translation>适配与拆分</translation>
    </message>
    <message>
      <source>How small can the updater be?</source>
      <translation>更新程序最小可以多小？</translation>
    </message>
    <message>
      <source>It does not fit.</source>
      <translation>放不下。</translation>
    </message>
    <message>
      <source>Planned for a flash of {0}.</source>
      <translation>为 {0} 的 flash 规划。</translation>
    </message>
    <message>
      <source>Split: {0} {1}, {2} {3}</source>
      <translation>拆分：{0} {1}，{2} {3}</translation>
    </message>
    <message>
      <source>The updater’s image decides how small its slot can be; everything else goes to the app. Nothing changes until you apply it.</source>
      <translation>更新程序的镜像决定其槽可以多小；其余空间全部归应用。在您应用之前不会有任何改变。</translation>
    </message>
    <message>
      <source>Undo this</source>
      <translation>撤销此操作</translation>
    </message>
    <message>
      <source>Updater</source>
      <translation>更新程序</translation>
    </message>
    <message>
      <source>“Split for Me” finds the layout with the largest app.</source>
      <translation>“为我拆分”会找出应用最大的布局。</translation>
    </message>
  </context>
  <context>
    <name>FlashMap</name>
    <message>
      <source>Flash map</source>
      <translation>flash 布局图</translation>
    </message>
    <message>
      <source>Not to scale</source>
      <translation>不按比例</translation>
    </message>
    <message>
      <source>Redone: {0}</source>
      <translation>已重做：{0}</translation>
    </message>
    <message>
      <source>To scale</source>
      <translation>按比例</translation>
    </message>
    <message>
      <source>Undone: {0}</source>
      <translation>已撤销：{0}</translation>
    </message>
    <message>
      <source>{chip} · {size} flash · full</source>
      <translation>{chip} · {size} flash · 已满</translation>
    </message>
    <message>
      <source>{chip} · {size} flash · {free} free</source>
      <translation>{chip} · {size} flash · 空闲 {free}</translation>
    </message>
    <message>
      <source>{label} is pinned: unpin it to move or resize it.</source>
      <translation>{label} 已固定：要移动或调整大小，请先取消固定。</translation>
    </message>
    <message>
      <source>{label} stays as it was.</source>
      <translation>{label} 保持原样。</translation>
    </message>
    <message>
      <source>{label} stays where it is: the chip and the table's offset decide its place.</source>
      <translation>{label} 位置不变：其位置由芯片和分区表的偏移量决定。</translation>
    </message>
  </context>
  <context>
    <name>FlashOverview</name>
    <message>
      <source>Overview of the flash</source>
      <translation>flash 概览</translation>
    </message>
    <message>
      <source>The whole flash, to scale. Drag to move the part that the map shows.</source>
      <translation>整个 flash，按比例显示。拖动可移动布局图显示的部分。</translation>
    </message>
  </context>
  <context>
    <name>GapPage</name>
    <message>
      <source>Add Partition</source>
      <translation>添加分区</translation>
    </message>
    <message>
      <source>Add a partition here</source>
      <translation>在此处添加分区</translation>
    </message>
    <message>
      <source>Free space</source>
      <translation>空闲空间</translation>
    </message>
    <message>
      <source>Grow {0}</source>
      <translation>扩大 {0}</translation>
    </message>
    <message>
      <source>Grow {0} into it</source>
      <translation>将 {0} 扩大到此处</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Label of the new partition</source>
      <translation>新分区的标签</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Size of the new partition</source>
      <translation>新分区的大小</translation>
    </message>
    <message>
      <source>Subtype of the new partition</source>
      <translation>新分区的子类型</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Type and subtype are names from the list, or numbers like 0x40.</source>
      <translation>类型和子类型是列表中的名称，或 0x40 这样的数字。</translation>
    </message>
    <message>
      <source>Type of the new partition</source>
      <translation>新分区的类型</translation>
    </message>
    <message>
      <source>{0} to {1}. Nothing uses this part of the flash.</source>
      <translation>{0} 至 {1}。这部分 flash 未被使用。</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>&amp;Chip</source>
      <translation>芯片(&amp;C)</translation>
    </message>
    <message>
      <source>Chip</source>
      <translation>芯片</translation>
    </message>
    <message>
      <source>Chip: {0}</source>
      <translation>芯片：{0}</translation>
    </message>
    <message>
      <source>Flash si&amp;ze</source>
      <translation>flash 大小(&amp;Z)</translation>
    </message>
    <message>
      <source>Flash size</source>
      <translation>flash 大小</translation>
    </message>
    <message>
      <source>Flash size: {0}</source>
      <translation>flash 大小：{0}</translation>
    </message>
    <message>
      <source>Secure &amp;boot</source>
      <translation>安全启动(&amp;B)</translation>
    </message>
    <message>
      <source>Secure boot</source>
      <translation>安全启动</translation>
    </message>
    <message>
      <source>Secure boot: {0}</source>
      <translation>安全启动：{0}</translation>
    </message>
    <message>
      <source>automatic ({0})</source>
      <translation>自动 ({0})</translation>
    </message>
    <message>
      <source>binary table</source>
      <translation>二进制分区表</translation>
    </message>
    <message>
      <source>from a flash dump</source>
      <translation>来自 flash 转储</translation>
    </message>
    <message>
      <source>modified</source>
      <translation>已修改</translation>
    </message>
    <message>
      <source>not saved yet</source>
      <translation>尚未保存</translation>
    </message>
    <message>
      <source>off</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>v1</source>
      <translation>v1</translation>
    </message>
    <message>
      <source>v2</source>
      <translation>v2</translation>
    </message>
  </context>
  <context>
    <name>HeadroomBox</name>
    <message>
      <source> %</source>
      <translation>%</translation>
    </message>
    <message>
      <source>Growth of each release in percent</source>
      <translation>每次发布的增长百分比</translation>
    </message>
    <message>
      <source>Headroom</source>
      <translation>余量</translation>
    </message>
    <message>
      <source>Headroom in bytes</source>
      <translation>余量（字节）</translation>
    </message>
    <message>
      <source>Headroom in percent</source>
      <translation>余量（百分比）</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>发布次数</translation>
    </message>
    <message>
      <source>and</source>
      <translation>和</translation>
    </message>
    <message>
      <source>releases at</source>
      <translation>次发布，每次</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0}%</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Documentation</source>
      <translation>文档</translation>
    </message>
    <message>
      <source>Find on this page</source>
      <translation>在此页中查找</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>页面</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>页面</translation>
    </message>
  </context>
  <context>
    <name>HistoryPanel</name>
    <message>
      <source>As it was opened</source>
      <translation>打开时的状态</translation>
    </message>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
  </context>
  <context>
    <name>ImageButton</name>
    <message>
      <source>&amp;Build folder…</source>
      <translation>构建文件夹(&amp;B)…</translation>
    </message>
    <message>
      <source>&amp;Image, ELF or dump…</source>
      <translation>镜像、ELF 或转储(&amp;I)…</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>Choose Build Folder</source>
      <translation>选择构建文件夹</translation>
    </message>
    <message>
      <source>Choose Image</source>
      <translation>选择镜像</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Images, ELFs and dumps (*.bin *.elf *.img)</source>
      <translation>镜像、ELF 和转储 (*.bin *.elf *.img)</translation>
    </message>
  </context>
  <context>
    <name>ImageCard</name>
    <message>
      <source>A size without an image: nothing is verified or attached.</source>
      <translation>只有大小没有镜像：不会校验或附加任何内容。</translation>
    </message>
    <message>
      <source>Built for {0}; the layout is for {1}.</source>
      <translation>为 {0} 构建；布局用于 {1}。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>更改…</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Drop an image, an ELF, a flash dump or a build folder here.</source>
      <translation>将镜像、ELF、flash 转储或构建文件夹拖放到此处。</translation>
    </message>
    <message>
      <source>Nothing is lost behind it, whatever follows.</source>
      <translation>无论其后是什么，都不会损失空间。</translation>
    </message>
    <message>
      <source>Reading {0}…</source>
      <translation>正在读取 {0}…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>or a size, like 256K</source>
      <translation>或输入大小，如 256K</translation>
    </message>
    <message>
      <source>{0} B below the next {1} step; {2} B less and the slot is one step smaller.</source>
      <translation>比下一个 {1} 步进少 {0} B；再减少 {2} B，槽就小一个步进。</translation>
    </message>
    <message>
      <source>{0} are lost if an app slot follows, which starts at a multiple of {1}; data loses none.</source>
      <translation>若其后是应用槽（起始于 {1} 的倍数），则损失 {0}；数据分区不损失。</translation>
    </message>
    <message>
      <source>{0} of it is headroom.</source>
      <translation>其中 {0} 为余量。</translation>
    </message>
    <message>
      <source>{0} on flash → smallest slot {1}</source>
      <translation>flash 上 {0} → 最小槽 {1}</translation>
    </message>
    <message>
      <source>{0}: choose an image</source>
      <translation>{0}：选择镜像</translation>
    </message>
    <message>
      <source>{0}: remove</source>
      <translation>{0}：移除</translation>
    </message>
    <message>
      <source>{0}: size</source>
      <translation>{0}：大小</translation>
    </message>
    <message>
      <source>{0}: slot in the dump</source>
      <translation>{0}：转储中的槽</translation>
    </message>
  </context>
  <context>
    <name>ImageRow</name>
    <message>
      <source>Attach…</source>
      <translation>附加…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>更改…</translation>
    </message>
    <message>
      <source>Detach</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Detach the image</source>
      <translation>移除镜像</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>镜像</translation>
    </message>
    <message>
      <source>Or drop an image, an ELF, a dump or a build folder here.</source>
      <translation>或将镜像、ELF、转储或构建文件夹拖放到此处。</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>正在读取…</translation>
    </message>
    <message>
      <source>Used by the image</source>
      <translation>镜像占用</translation>
    </message>
    <message>
      <source>{0} B below the next {1} step</source>
      <translation>比下一个 {1} 步进少 {0} B</translation>
    </message>
    <message>
      <source>{0} free</source>
      <translation>空闲 {0}</translation>
    </message>
    <message>
      <source>{0} too large</source>
      <translation>超出 {0}</translation>
    </message>
    <message>
      <source>{0} · {1} % used · {2}</source>
      <translation>{0} · 已用 {1}% · {2}</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>Inspector</source>
      <translation>检查器</translation>
    </message>
  </context>
  <context>
    <name>KitDialog</name>
    <message>
      <source>Cannot Write Kit</source>
      <translation>无法写入套件</translation>
    </message>
    <message>
      <source>Firmware Kit</source>
      <translation>固件套件</translation>
    </message>
    <message>
      <source>The pins cannot be read. Write them like mosi=23, miso=19, sclk=18, cs=5.</source>
      <translation>无法读取引脚。请按 mosi=23, miso=19, sclk=18, cs=5 的格式书写。</translation>
    </message>
    <message>
      <source>Write Kit to Folder</source>
      <translation>将套件写入文件夹</translation>
    </message>
    <message>
      <source>Write to Folder…</source>
      <translation>写入文件夹…</translation>
    </message>
    <message>
      <source>Written to {0}: {1} new or changed, {2} as they were.</source>
      <translation>已写入 {0}：{1} 个新增或更改，{2} 个保持原样。</translation>
    </message>
    <message>
      <source>You changed {0}: your version stays, the new one is beside it.</source>
      <translation>您更改了 {0}：您的版本保留，新版本放在其旁边。</translation>
    </message>
  </context>
  <context>
    <name>LearnPage</name>
    <message>
      <source>An update of your choice, with what may go wrong: on the example or on your layout</source>
      <translation>由您选择的更新及其可能出错之处：在示例或您的布局上</translation>
    </message>
    <message>
      <source>Back to the layout</source>
      <translation>返回布局</translation>
    </message>
    <message>
      <source>Built-in example</source>
      <translation>内置示例</translation>
    </message>
    <message>
      <source>End Presentation</source>
      <translation>结束演示</translation>
    </message>
    <message>
      <source>Full screen, large type; arrow keys or a clicker; Esc ends it (F11)</source>
      <translation>全屏，大字；用方向键或翻页笔操作；按 Esc 结束 (F11)</translation>
    </message>
    <message>
      <source>Learn</source>
      <translation>学习</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>课程</translation>
    </message>
    <message>
      <source>My open layout</source>
      <translation>我打开的布局</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>请稍候 …</translation>
    </message>
    <message>
      <source>Open a layout first.</source>
      <translation>请先打开布局。</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>演示</translation>
    </message>
    <message>
      <source>Shown on</source>
      <translation>展示于</translation>
    </message>
    <message>
      <source>The Lesson Cannot Be Shown</source>
      <translation>无法显示课程</translation>
    </message>
    <message>
      <source>The Lesson Was Not Exported</source>
      <translation>课程未导出</translation>
    </message>
    <message>
      <source>What if …</source>
      <translation>如果发生 …</translation>
    </message>
    <message>
      <source>Wrote {0}</source>
      <translation>已写入 {0}</translation>
    </message>
    <message>
      <source>{0} of {1} right</source>
      <translation>{1} 题中答对 {0} 题</translation>
    </message>
  </context>
  <context>
    <name>LessonList</name>
    <message>
      <source>Lessons</source>
      <translation>课程</translation>
    </message>
  </context>
  <context>
    <name>LogPanel</name>
    <message>
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <source>What is done with boards is noted here.</source>
      <translation>对开发板执行的操作会记录在此处。</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>&amp;Pin</source>
      <translation>固定(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Redo {0}</source>
      <translation>重做(&amp;R) {0}</translation>
    </message>
    <message>
      <source>&amp;Undo {0}</source>
      <translation>撤销(&amp;U) {0}</translation>
    </message>
    <message>
      <source>Cannot Open Folder</source>
      <translation>无法打开文件夹</translation>
    </message>
    <message>
      <source>Drop to open</source>
      <translation>拖放以打开</translation>
    </message>
    <message>
      <source>Un&amp;pin</source>
      <translation>取消固定(&amp;P)</translation>
    </message>
    <message>
      <source>{0} names no table that is known here.</source>
      <translation>{0} 未指明此处已知的分区表。</translation>
    </message>
  </context>
  <context>
    <name>MapDrops</name>
    <message>
      <source>Drop to attach {0} to {1}</source>
      <translation>拖放以将 {0} 附加到 {1}</translation>
    </message>
    <message>
      <source>Drop to open, or onto an app partition to attach</source>
      <translation>拖放以打开，或拖到应用分区上以附加</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>导出(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>主题(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>相邻分区</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>比例</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>工具</translation>
    </message>
    <message>
      <source>{0} (.{1})…</source>
      <translation>{0} (.{1})…</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>Line {0}</source>
      <translation>第 {0} 行</translation>
    </message>
    <message>
      <source>Line {0}, column {1}</source>
      <translation>第 {0} 行，第 {1} 列</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save the changes to “{0}”?</source>
      <translation>保存对“{0}”的更改吗？</translation>
    </message>
    <message>
      <source>They are lost if you do not save them.</source>
      <translation>如果不保存，更改将丢失。</translation>
    </message>
    <message>
      <source>Unsaved Changes</source>
      <translation>未保存的更改</translation>
    </message>
    <message>
      <source>What It Means</source>
      <translation>含义</translation>
    </message>
  </context>
  <context>
    <name>Migrating</name>
    <message>
      <source>A migration of this board did not come to its end: {0} of {1} steps are done. Resume checks what is there, skips what is done, and finishes; Undo brings back what was there before.</source>
      <translation>此开发板的一次迁移未能完成：{1} 步中已完成 {0} 步。“继续”会检查现有内容，跳过已完成的步骤并完成迁移；“撤销”会恢复之前的内容。</translation>
    </message>
    <message>
      <source>Bring the board back to what it was before the migration?</source>
      <translation>将开发板恢复到迁移前的状态？</translation>
    </message>
    <message>
      <source>Byte for byte as before: {0}.</source>
      <translation>与之前逐字节相同：{0}。</translation>
    </message>
    <message>
      <source>Choose the App</source>
      <translation>选择应用</translation>
    </message>
    <message>
      <source>Choose the App…</source>
      <translation>选择应用…</translation>
    </message>
    <message>
      <source>Correct the Header, Too…</source>
      <translation>同时更正头部…</translation>
    </message>
    <message>
      <source>Give up {0}…</source>
      <translation>放弃 {0}…</translation>
    </message>
    <message>
      <source>It is connected again; Disconnect starts its app.</source>
      <translation>已重新连接；“断开连接”会启动其应用。</translation>
    </message>
    <message>
      <source>Left alone, as the device wrote there meanwhile: {0} – {1}.</source>
      <translation>保持不动，因为设备在此期间写入了这些位置：{0} – {1}。</translation>
    </message>
    <message>
      <source>Migrate {0} to {1}?</source>
      <translation>将 {0} 迁移到 {1}？</translation>
    </message>
    <message>
      <source>Migrating</source>
      <translation>正在迁移</translation>
    </message>
    <message>
      <source>Not migrated: nothing was written to the board.</source>
      <translation>未迁移：未向开发板写入任何内容。</translation>
    </message>
    <message>
      <source>Open Folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Open Report</source>
      <translation>打开报告</translation>
    </message>
    <message>
      <source>Pair Partitions…</source>
      <translation>配对分区…</translation>
    </message>
    <message>
      <source>Planning the migration</source>
      <translation>正在规划迁移</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Resuming the migration</source>
      <translation>正在继续迁移</translation>
    </message>
    <message>
      <source>The board is exactly that already: nothing has to be done.</source>
      <translation>开发板已经完全如此：无需任何操作。</translation>
    </message>
    <message>
      <source>The report could not be written.</source>
      <translation>无法写入报告。</translation>
    </message>
    <message>
      <source>Undo Migration</source>
      <translation>撤销迁移</translation>
    </message>
    <message>
      <source>Undoing a migration of this board did not come to its end.</source>
      <translation>此开发板的迁移撤销未能完成。</translation>
    </message>
    <message>
      <source>Undoing the migration</source>
      <translation>正在撤销迁移</translation>
    </message>
    <message>
      <source>Undone: the flash is what it was before the migration.</source>
      <translation>已撤销：flash 与迁移前相同。</translation>
    </message>
    <message>
      <source>Undo…</source>
      <translation>撤销…</translation>
    </message>
    <message>
      <source>What differs from the backup {0} is written back; what is known nowhere else is backed up.</source>
      <translation>与备份 {0} 不同的内容会被写回；别处没有的内容会先备份。</translation>
    </message>
    <message>
      <source>Written: {0}; compared on the chip: {1}.</source>
      <translation>已写入：{0}；已在芯片上比较：{1}。</translation>
    </message>
  </context>
  <context>
    <name>MigratingSeveral</name>
    <message>
      <source>Reading the images</source>
      <translation>正在读取镜像</translation>
    </message>
  </context>
  <context>
    <name>MigrationPage</name>
    <message>
      <source>&amp;Migrate</source>
      <translation>迁移(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Pair Partitions…</source>
      <translation>配对分区(&amp;P)…</translation>
    </message>
    <message>
      <source>After</source>
      <translation>之后</translation>
    </message>
    <message>
      <source>After the migration</source>
      <translation>迁移之后</translation>
    </message>
    <message>
      <source>App</source>
      <translation>应用</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>之前</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose which old partition becomes which new one</source>
      <translation>选择哪个旧分区对应哪个新分区</translation>
    </message>
    <message>
      <source>If the power goes there, it starts</source>
      <translation>若在此处断电，将启动</translation>
    </message>
    <message>
      <source>Kept: {0}.</source>
      <translation>保留：{0}。</translation>
    </message>
    <message>
      <source>Migrate</source>
      <translation>迁移</translation>
    </message>
    <message>
      <source>On the board now</source>
      <translation>开发板上当前内容</translation>
    </message>
    <message>
      <source>Partition</source>
      <translation>分区</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>步骤</translation>
    </message>
    <message>
      <source>The plan</source>
      <translation>计划</translation>
    </message>
    <message>
      <source>The whole flash is backed up and verified in {0}.</source>
      <translation>整个 flash 已备份到 {0}，并已校验。</translation>
    </message>
    <message>
      <source>Updater</source>
      <translation>更新程序</translation>
    </message>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>What becomes of each partition</source>
      <translation>每个分区的去向</translation>
    </message>
    <message>
      <source>What becomes of it</source>
      <translation>去向</translation>
    </message>
    <message>
      <source>What is done, step by step</source>
      <translation>逐步执行的操作</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>none from a file</source>
      <translation>不取自文件</translation>
    </message>
    <message>
      <source>the one that runs now</source>
      <translation>当前运行的那个</translation>
    </message>
    <message>
      <source>{0}: choose another image</source>
      <translation>{0}：选择其他镜像</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}：{1}</translation>
    </message>
  </context>
  <context>
    <name>MigrationsPanel</name>
    <message>
      <source>Bring the board back to what it was before the migration</source>
      <translation>将开发板恢复到迁移之前的状态</translation>
    </message>
    <message>
      <source>Choose a migration of the board that is connected to undo it.</source>
      <translation>选择所连接开发板的一次迁移即可撤销它。</translation>
    </message>
    <message>
      <source>Connect this board to undo the migration.</source>
      <translation>连接此开发板后即可撤销该迁移。</translation>
    </message>
    <message>
      <source>From</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Go on where the migration stopped</source>
      <translation>从迁移停止处继续</translation>
    </message>
    <message>
      <source>Migrations by board</source>
      <translation>按开发板列出的迁移</translation>
    </message>
    <message>
      <source>No board was migrated from this computer yet. Migrate… brings a board to the layout that is open. Each migration is listed here from then on, and can be undone here.</source>
      <translation>尚未从这台计算机迁移过任何开发板。“迁移…”会把开发板改为当前打开的布局。此后每次迁移都会列在这里，并可在这里撤销。</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Resume skips what is done and finishes; Undo brings back what was there before.</source>
      <translation>“继续”会跳过已完成的步骤并完成迁移；“撤销”会恢复之前的内容。</translation>
    </message>
    <message>
      <source>Show Folder</source>
      <translation>显示文件夹</translation>
    </message>
    <message>
      <source>Show the journal and the report of the migration</source>
      <translation>显示该迁移的日志和报告</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>The board that is connected was not migrated from this computer yet.</source>
      <translation>所连接的开发板尚未从这台计算机迁移过。</translation>
    </message>
    <message>
      <source>To</source>
      <translation>到</translation>
    </message>
    <message>
      <source>Undo brings back all that was on the board before; what it has written since is backed up first.</source>
      <translation>“撤销”会恢复开发板上之前的全部内容；开发板此后写入的内容会先备份。</translation>
    </message>
    <message>
      <source>Undo completes what was begun.</source>
      <translation>“撤销”会完成已开始的操作。</translation>
    </message>
    <message>
      <source>Undo…</source>
      <translation>撤销…</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>{0} older ones are in {1}</source>
      <translation>另有 {0} 个更早的位于 {1}</translation>
    </message>
    <message>
      <source>{0} — this board</source>
      <translation>{0} — 此开发板</translation>
    </message>
  </context>
  <context>
    <name>Operations</name>
    <message>
      <source>Backed up and verified: {0}. Read {1}; {2} was known already. It may hold Wi-Fi passwords and keys: only you can read it, keep it so.</source>
      <translation>已备份并校验：{0}。读取 {1}；{2} 此前已知。其中可能包含 Wi-Fi 密码和密钥：只有您能读取它，请保持如此。</translation>
    </message>
    <message>
      <source>Backing up</source>
      <translation>正在备份</translation>
    </message>
    <message>
      <source>Before that, what is there now is backed up and verified. Every sector is verified after it.</source>
      <translation>在此之前，会备份并校验当前内容。之后会校验每个扇区。</translation>
    </message>
    <message>
      <source>Connected: {0}, {1}</source>
      <translation>已连接：{0}，{1}</translation>
    </message>
    <message>
      <source>Connecting to {0}</source>
      <translation>正在连接 {0}</translation>
    </message>
    <message>
      <source>Correct the Header, Too…</source>
      <translation>同时更正头部…</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Delete Backup</source>
      <translation>删除备份</translation>
    </message>
    <message>
      <source>Delete the backup {0}?</source>
      <translation>删除备份 {0}？</translation>
    </message>
    <message>
      <source>Deleted the backup {0}.</source>
      <translation>已删除备份 {0}。</translation>
    </message>
    <message>
      <source>Deleting</source>
      <translation>正在删除</translation>
    </message>
    <message>
      <source>Disconnecting</source>
      <translation>正在断开连接</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>擦除</translation>
    </message>
    <message>
      <source>Erase Partition</source>
      <translation>擦除分区</translation>
    </message>
    <message>
      <source>Erase {0}?</source>
      <translation>擦除 {0}？</translation>
    </message>
    <message>
      <source>Let the board start {0} next?</source>
      <translation>让开发板下次启动 {0}？</translation>
    </message>
    <message>
      <source>Listening to {0}</source>
      <translation>正在监听 {0}</translation>
    </message>
    <message>
      <source>Make This Board a Copy…</source>
      <translation>将此开发板制成副本…</translation>
    </message>
    <message>
      <source>No partition’s content is moved: what is at another place now finds other bytes there.</source>
      <translation>不会移动任何分区的内容：位置改变的分区会在新位置读到别的字节。</translation>
    </message>
    <message>
      <source>Only the boot selection (otadata) changes, the way an app itself would do it.</source>
      <translation>只更改启动选择 (otadata)，与应用自身的做法相同。</translation>
    </message>
    <message>
      <source>Open Folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Overwritten are {0}:</source>
      <translation>将被覆盖的是 {0}：</translation>
    </message>
    <message>
      <source>Read {0} into a File</source>
      <translation>将 {0} 读入文件</translation>
    </message>
    <message>
      <source>Read {0} of {1} into {2}. It may hold passwords and keys.</source>
      <translation>已将 {1} 的 {0} 读入 {2}。其中可能包含密码和密钥。</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>正在读取 {0}</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>Restore the backup {0}: {1}?</source>
      <translation>恢复备份 {0}：{1}？</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>选择</translation>
    </message>
    <message>
      <source>Start Next</source>
      <translation>下次启动</translation>
    </message>
    <message>
      <source>The backup {0} is whole: {1}.</source>
      <translation>备份 {0} 完好：{1}。</translation>
    </message>
    <message>
      <source>The board holds exactly that already: nothing has to be written.</source>
      <translation>开发板上的内容已完全相同：无需写入。</translation>
    </message>
    <message>
      <source>The rest of the partition is erased.</source>
      <translation>分区的其余部分会被擦除。</translation>
    </message>
    <message>
      <source>Verifying the backup</source>
      <translation>正在校验备份</translation>
    </message>
    <message>
      <source>What changes:</source>
      <translation>更改内容：</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>写入</translation>
    </message>
    <message>
      <source>Write Partition</source>
      <translation>写入分区</translation>
    </message>
    <message>
      <source>Write Table</source>
      <translation>写入分区表</translation>
    </message>
    <message>
      <source>Write a File into {0}</source>
      <translation>将文件写入 {0}</translation>
    </message>
    <message>
      <source>Write the table of {0} to the board?</source>
      <translation>将 {0} 的分区表写入开发板？</translation>
    </message>
    <message>
      <source>Write {0} ({1}) into {2}?</source>
      <translation>将 {0} ({1}) 写入 {2}？</translation>
    </message>
    <message>
      <source>Written and verified: {0} of {1}, in {2} s.</source>
      <translation>已写入并校验：{1} 中的 {0}，用时 {2} 秒。</translation>
    </message>
    <message>
      <source>everything in it</source>
      <translation>其中的全部内容</translation>
    </message>
    <message>
      <source>{0} Nothing was changed. ({1})</source>
      <translation>{0}未更改任何内容。({1})</translation>
    </message>
    <message>
      <source>{0} What was there before is in {1}.</source>
      <translation>{0}之前的内容在 {1} 中。</translation>
    </message>
    <message>
      <source>{0} is deleted for good. The board itself is not touched.</source>
      <translation>{0} 将被永久删除。开发板本身不受影响。</translation>
    </message>
    <message>
      <source>{0}: not wanted</source>
      <translation>{0}：不需要</translation>
    </message>
    <message>
      <source>“{0}”, begun on {1}, did not come to its end. Start the same again: it completes what is missing. What was there before is backed up.</source>
      <translation>“{0}”（开始于 {1}）未能完成。请再次启动同一操作：它会补全缺失部分。之前的内容已备份。</translation>
    </message>
  </context>
  <context>
    <name>OptionsPanel</name>
    <message>
      <source>Adds the migration on the device, for boards that have this table</source>
      <translation>为采用此分区表的开发板添加设备上的迁移</translation>
    </message>
    <message>
      <source>An update waits in</source>
      <translation>更新暂存于</translation>
    </message>
    <message>
      <source>App slot</source>
      <translation>应用槽</translation>
    </message>
    <message>
      <source>Boards in the field have</source>
      <translation>已部署的开发板采用</translation>
    </message>
    <message>
      <source>C sources of the updater</source>
      <translation>更新程序的 C 源码</translation>
    </message>
    <message>
      <source>FAT partition</source>
      <translation>FAT 分区</translation>
    </message>
    <message>
      <source>Files for</source>
      <translation>文件适用于</translation>
    </message>
    <message>
      <source>Firmware</source>
      <translation>固件</translation>
    </message>
    <message>
      <source>Flash at (bits per second)</source>
      <translation>烧录速率（比特每秒）</translation>
    </message>
    <message>
      <source>Migrate boards from</source>
      <translation>迁移开发板，来源布局</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Partition</source>
      <translation>分区</translation>
    </message>
    <message>
      <source>Pins</source>
      <translation>引脚</translation>
    </message>
    <message>
      <source>Pins of the card</source>
      <translation>SD 卡的引脚</translation>
    </message>
    <message>
      <source>Raw partition</source>
      <translation>原始分区</translation>
    </message>
    <message>
      <source>SD card over SDMMC</source>
      <translation>通过 SDMMC 的 SD 卡</translation>
    </message>
    <message>
      <source>SD card over SPI</source>
      <translation>通过 SPI 的 SD 卡</translation>
    </message>
    <message>
      <source>Speed of flashing</source>
      <translation>烧录速度</translation>
    </message>
    <message>
      <source>Staging partition</source>
      <translation>暂存分区</translation>
    </message>
    <message>
      <source>Staging place</source>
      <translation>暂存位置</translation>
    </message>
    <message>
      <source>The largest</source>
      <translation>最大的</translation>
    </message>
    <message>
      <source>The small one</source>
      <translation>小的那个</translation>
    </message>
    <message>
      <source>Updater slot</source>
      <translation>更新程序槽</translation>
    </message>
    <message>
      <source>Where the app leaves an update for the updater</source>
      <translation>应用为更新程序存放更新的位置</translation>
    </message>
  </context>
  <context>
    <name>OtadataTable</name>
    <message>
      <source>CRC</source>
      <translation>CRC</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Sector 0</source>
      <translation>扇区 0</translation>
    </message>
    <message>
      <source>Sector 1</source>
      <translation>扇区 1</translation>
    </message>
    <message>
      <source>Sequence</source>
      <translation>序号</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>已更改</translation>
    </message>
    <message>
      <source>followed</source>
      <translation>被采用</translation>
    </message>
    <message>
      <source>otadata</source>
      <translation>otadata</translation>
    </message>
  </context>
  <context>
    <name>Outcome</name>
    <message>
      <source>Do it</source>
      <translation>执行</translation>
    </message>
    <message>
      <source>Do it: {0}</source>
      <translation>执行：{0}</translation>
    </message>
    <message>
      <source>One of these would make it fit:</source>
      <translation>以下任一做法都可使其放得下：</translation>
    </message>
  </context>
  <context>
    <name>PairingDialog</name>
    <message>
      <source>&amp;Plan Again</source>
      <translation>重新规划(&amp;P)</translation>
    </message>
    <message>
      <source>App slots are not listed: they get the app that runs now, or the images from files.</source>
      <translation>未列出应用槽：它们会得到当前运行的应用，或文件中的镜像。</translation>
    </message>
    <message>
      <source>As &amp;Suggested</source>
      <translation>按建议(&amp;S)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Every old partition has a new place.</source>
      <translation>每个旧分区都有新位置。</translation>
    </message>
    <message>
      <source>New partition</source>
      <translation>新分区</translation>
    </message>
    <message>
      <source>Pair Partitions</source>
      <translation>配对分区</translation>
    </message>
    <message>
      <source>Starts empty</source>
      <translation>初始为空</translation>
    </message>
    <message>
      <source>Takes the content of</source>
      <translation>接收其内容</translation>
    </message>
    <message>
      <source>What {0} takes</source>
      <translation>{0} 接收的内容</translation>
    </message>
    <message>
      <source>Which old partition becomes which new one?</source>
      <translation>哪个旧分区对应哪个新分区？</translation>
    </message>
    <message>
      <source>Without a new place</source>
      <translation>没有新位置</translation>
    </message>
    <message>
      <source>{0} may be lost: it stays in the backup only</source>
      <translation>{0} 可能丢失：它仅保留在备份中</translation>
    </message>
  </context>
  <context>
    <name>PartitionPage</name>
    <message>
      <source>End</source>
      <translation>结束</translation>
    </message>
    <message>
      <source>Flags</source>
      <translation>标志</translation>
    </message>
    <message>
      <source>Flash encryption covers this partition</source>
      <translation>flash 加密覆盖此分区</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>镜像</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Nothing moves or resizes this partition</source>
      <translation>任何操作都不会移动此分区或改变其大小</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>偏移量</translation>
    </message>
    <message>
      <source>Share of the flash</source>
      <translation>占 flash 的比例</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Subtype</source>
      <translation>子类型</translation>
    </message>
    <message>
      <source>The firmware cannot write to this partition</source>
      <translation>固件无法写入此分区</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>encrypted</source>
      <translation>加密</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>固定</translation>
    </message>
    <message>
      <source>readonly</source>
      <translation>只读</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>未命名</translation>
    </message>
    <message>
      <source>{0} · {1} % of the flash</source>
      <translation>{0} · flash 的 {1}%</translation>
    </message>
  </context>
  <context>
    <name>PartitionsPanel</name>
    <message>
      <source>A board with {0} is only read.</source>
      <translation>采用{0}的开发板只能读取。</translation>
    </message>
    <message>
      <source>Choose a partition to read, write, erase or start it.</source>
      <translation>选择要读取、写入、擦除或启动的分区。</translation>
    </message>
    <message>
      <source>Erase the partition</source>
      <translation>擦除分区</translation>
    </message>
    <message>
      <source>Erase…</source>
      <translation>擦除…</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>In the document</source>
      <translation>文档中</translation>
    </message>
    <message>
      <source>Let the board start this app next</source>
      <translation>让开发板下次启动此应用</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>偏移量</translation>
    </message>
    <message>
      <source>Partitions on the board</source>
      <translation>开发板上的分区</translation>
    </message>
    <message>
      <source>Read the partition into a file</source>
      <translation>将分区读入文件</translation>
    </message>
    <message>
      <source>Read…</source>
      <translation>读取…</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Start Next…</source>
      <translation>下次启动…</translation>
    </message>
    <message>
      <source>The board starts this one next</source>
      <translation>开发板下次启动此分区</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>已用</translation>
    </message>
    <message>
      <source>Write a file into the partition</source>
      <translation>将文件写入分区</translation>
    </message>
    <message>
      <source>Write…</source>
      <translation>写入…</translation>
    </message>
    <message>
      <source>Writing and erasing list what is overwritten, and back it up first.</source>
      <translation>写入和擦除前会列出将被覆盖的内容，并先行备份。</translation>
    </message>
    <message>
      <source>the same</source>
      <translation>相同</translation>
    </message>
    <message>
      <source>{0} ▶</source>
      <translation>{0} ▶</translation>
    </message>
  </context>
  <context>
    <name>PartsBox</name>
    <message>
      <source>Drop {0}</source>
      <translation>舍弃 {0}</translation>
    </message>
    <message>
      <source>Keep {0} in place</source>
      <translation>保持 {0} 原位</translation>
    </message>
    <message>
      <source>Other partitions</source>
      <translation>其他分区</translation>
    </message>
    <message>
      <source>What is kept in place keeps its content; what may move has to be copied.</source>
      <translation>保持原位的分区保留其内容；可移动的分区则须复制。</translation>
    </message>
    <message>
      <source>drop</source>
      <translation>舍弃</translation>
    </message>
    <message>
      <source>keep</source>
      <translation>保留</translation>
    </message>
  </context>
  <context>
    <name>PreferencesDialog</name>
    <message>
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <source>&amp;Headroom</source>
      <translation>余量(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>语言(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Neighbours</source>
      <translation>相邻分区(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Reduce motion</source>
      <translation>减弱动态效果(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Scale of the map</source>
      <translation>布局图的比例(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>主题(&amp;T)</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>备份</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>From the next start on.</source>
      <translation>下次启动时生效。</translation>
    </message>
    <message>
      <source>Headroom that the Fit panel starts with, in percent</source>
      <translation>“适配”面板的初始余量，以百分比表示</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Layouts</source>
      <translation>布局</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>Migrations</source>
      <translation>迁移</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>相邻分区</translation>
    </message>
    <message>
      <source>No animations, even where the system allows them</source>
      <translation>无动画，即使系统允许动画</translation>
    </message>
    <message>
      <source>Open Folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Open the folder: {0}</source>
      <translation>打开文件夹：{0}</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>首选项</translation>
    </message>
    <message>
      <source>Push neighbours</source>
      <translation>推移相邻分区</translation>
    </message>
    <message>
      <source>Readable: all wide enough to read</source>
      <translation>易读：每个分区都宽到足以看清</translation>
    </message>
    <message>
      <source>Reset to &amp;Defaults</source>
      <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
      <source>Room to grow that the Fit panel starts with</source>
      <translation>“适配”面板的初始增长空间</translation>
    </message>
    <message>
      <source>Scale of the map</source>
      <translation>布局图的比例</translation>
    </message>
    <message>
      <source>Stop at neighbours</source>
      <translation>到相邻分区为止</translation>
    </message>
    <message>
      <source>The folder comes with the first backup or migration.</source>
      <translation>该文件夹会在首次备份或迁移时创建。</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>Trade with neighbours</source>
      <translation>与相邻分区互换空间</translation>
    </message>
    <message>
      <source>True: widths as sizes</source>
      <translation>真实：宽度与大小成正比</translation>
    </message>
    <message>
      <source>What is kept of boards</source>
      <translation>保存的开发板数据</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>窗口</translation>
    </message>
  </context>
  <context>
    <name>PresetGallery</name>
    <message>
      <source>Chip</source>
      <translation>芯片</translation>
    </message>
    <message>
      <source>Flash</source>
      <translation>Flash</translation>
    </message>
    <message>
      <source>From</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Largest app</source>
      <translation>最大应用</translation>
    </message>
    <message>
      <source>New from Preset</source>
      <translation>从预设新建</translation>
    </message>
    <message>
      <source>No preset matches this search.</source>
      <translation>没有与此搜索匹配的预设。</translation>
    </message>
    <message>
      <source>Partitions</source>
      <translation>分区</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>Search by name, chip, size or project</source>
      <translation>按名称、芯片、大小或项目搜索</translation>
    </message>
    <message>
      <source>Search presets</source>
      <translation>搜索预设</translation>
    </message>
    <message>
      <source>Updater</source>
      <translation>更新程序</translation>
    </message>
    <message>
      <source>Use This Layout</source>
      <translation>使用此布局</translation>
    </message>
  </context>
  <context>
    <name>ProblemCard</name>
    <message>
      <source>In the Documentation</source>
      <translation>在文档中</translation>
    </message>
    <message>
      <source>Source: {0}</source>
      <translation>来源：{0}</translation>
    </message>
    <message>
      <source>What It Means</source>
      <translation>含义</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>解决办法</translation>
    </message>
  </context>
  <context>
    <name>ProblemList</name>
    <message>
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>Fix</source>
      <translation>修复</translation>
    </message>
    <message>
      <source>Fix: {0}</source>
      <translation>修复：{0}</translation>
    </message>
    <message>
      <source>Line {0}: {1}</source>
      <translation>第 {0} 行：{1}</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>What “{0}” means (Shift+F1)</source>
      <translation>“{0}”的含义 (Shift+F1)</translation>
    </message>
  </context>
  <context>
    <name>ProblemsPanel</name>
    <message>
      <source>ESP-IDF's own tool accepts this table, it fits the flash, and no known tool or bootloader stumbles over it. This list follows every edit.</source>
      <translation>ESP-IDF 自带的工具接受此分区表，它适合该 flash，且没有已知的工具或引导加载程序会因它出问题。此列表随每次编辑更新。</translation>
    </message>
    <message>
      <source>No problems</source>
      <translation>没有问题</translation>
    </message>
  </context>
  <context>
    <name>ProgressStrip</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Stop at the next safe point; the board keeps answering</source>
      <translation>在下一个安全点停止；开发板仍可响应</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>正在停止…</translation>
    </message>
    <message>
      <source>{0} min {1} s left</source>
      <translation>剩余 {0} 分 {1} 秒</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} / {1}</translation>
    </message>
    <message>
      <source>{0} s left</source>
      <translation>剩余 {0} 秒</translation>
    </message>
    <message>
      <source>{0}/s</source>
      <translation>{0}/s</translation>
    </message>
  </context>
  <context>
    <name>RecentMenu</name>
    <message>
      <source>Clear List</source>
      <translation>清除列表</translation>
    </message>
    <message>
      <source>No recent files</source>
      <translation>没有最近的文件</translation>
    </message>
    <message>
      <source>Open &amp;Recent</source>
      <translation>打开最近的文件(&amp;R)</translation>
    </message>
  </context>
  <context>
    <name>RecoverDialog</name>
    <message>
      <source>Asym Studio ended before this work was saved</source>
      <translation>Asym Studio 在保存此工作之前结束</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>稍后</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>Recover Unsaved Work</source>
      <translation>恢复未保存的工作</translation>
    </message>
    <message>
      <source>Recover it to look at it and save it, or discard it for good.</source>
      <translation>恢复以查看并保存，或永久放弃。</translation>
    </message>
    <message>
      <source>Unsaved work</source>
      <translation>未保存的工作</translation>
    </message>
    <message>
      <source>never saved</source>
      <translation>从未保存</translation>
    </message>
    <message>
      <source>{0} — the file was changed since</source>
      <translation>{0} — 此后文件已更改</translation>
    </message>
  </context>
  <context>
    <name>Scenario</name>
    <message>
      <source>is another one than announced</source>
      <translation>与声明的不同</translation>
    </message>
    <message>
      <source>is damaged</source>
      <translation>已损坏</translation>
    </message>
    <message>
      <source>is for another chip</source>
      <translation>用于其他芯片</translation>
    </message>
    <message>
      <source>is good</source>
      <translation>完好</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>缺失</translation>
    </message>
    <message>
      <source>is taken out half-way</source>
      <translation>中途被取出</translation>
    </message>
    <message>
      <source>is there</source>
      <translation>存在</translation>
    </message>
    <message>
      <source>is too large</source>
      <translation>过大</translation>
    </message>
  </context>
  <context>
    <name>ScenarioBox</name>
    <message>
      <source>Bootloader with rollback</source>
      <translation>带回滚的引导加载程序</translation>
    </message>
    <message>
      <source>The card</source>
      <translation>SD 卡</translation>
    </message>
    <message>
      <source>The image</source>
      <translation>镜像</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>更新</translation>
    </message>
    <message>
      <source>Updater installed</source>
      <translation>已安装更新程序</translation>
    </message>
  </context>
  <context>
    <name>SeveralDialog</name>
    <message>
      <source>&amp;Add</source>
      <translation>添加(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Plan…</source>
      <translation>规划(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>停止(&amp;S)</translation>
    </message>
    <message>
      <source>All of these boards are exactly that already: nothing has to be done.</source>
      <translation>所有这些开发板都已完全如此：无需任何操作。</translation>
    </message>
    <message>
      <source>Another port</source>
      <translation>其他端口</translation>
    </message>
    <message>
      <source>Another port: /dev/ttyUSB2, rfc2217://…</source>
      <translation>其他端口：/dev/ttyUSB2、rfc2217://…</translation>
    </message>
    <message>
      <source>Boards are being worked on. Stop?</source>
      <translation>正在操作开发板。要停止吗？</translation>
    </message>
    <message>
      <source>Boards in Use</source>
      <translation>开发板使用中</translation>
    </message>
    <message>
      <source>Cannot Migrate</source>
      <translation>无法迁移</translation>
    </message>
    <message>
      <source>Cannot Plan</source>
      <translation>无法规划</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Each board is looked at, backed up, and planned for…</source>
      <translation>正在查看、备份和规划每块开发板…</translation>
    </message>
    <message>
      <source>Each one stops at its next safe point; a migration that was begun can be resumed or undone.</source>
      <translation>每块开发板在其下一个安全点停止；已开始的迁移可以继续或撤销。</translation>
    </message>
    <message>
      <source>Migrate Several Boards</source>
      <translation>迁移多块开发板</translation>
    </message>
    <message>
      <source>Migrate several boards to {0}</source>
      <translation>将多块开发板迁移到 {0}</translation>
    </message>
    <message>
      <source>Migrate {0} boards to {1}?</source>
      <translation>将 {0} 块开发板迁移到 {1}？</translation>
    </message>
    <message>
      <source>Migrating. Keep all cables in place.</source>
      <translation>正在迁移。请保持所有线缆连接。</translation>
    </message>
    <message>
      <source>Not migrated: nothing was written to any board.</source>
      <translation>未迁移：未向任何开发板写入任何内容。</translation>
    </message>
    <message>
      <source>Nothing was written to the boards that would lose data. Other pairs may keep it, or give it up.</source>
      <translation>未向会丢失数据的开发板写入任何内容。其他配对方式或许能保留这些数据，也可将其放弃。</translation>
    </message>
    <message>
      <source>Pa&amp;ir Partitions…</source>
      <translation>配对分区(&amp;I)…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stopping at the next safe points…</source>
      <translation>正在下一个安全点停止…</translation>
    </message>
    <message>
      <source>This is the plan of {0}. Each board has its own backup and its own plan: {1}.</source>
      <translation>这是 {0} 的计划。每块开发板都有自己的备份和计划：{1}。</translation>
    </message>
    <message>
      <source>Tick the boards. Planning backs each one up and writes nothing; boards of another kind than the first one are refused.</source>
      <translation>勾选开发板。规划会备份每块开发板，不写入任何内容；与第一块不同类的开发板会被拒绝。</translation>
    </message>
    <message>
      <source>{0} of {1} boards are migrated.</source>
      <translation>{1} 块开发板中已迁移 {0} 块。</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Add in free space</source>
      <translation>在空闲空间中添加</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>作答</translation>
    </message>
    <message>
      <source>Connect or disconnect</source>
      <translation>连接或断开连接</translation>
    </message>
    <message>
      <source>Ctrl+wheel</source>
      <translation>Ctrl+滚轮</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Edit the block, or add in free space</source>
      <translation>编辑块，或在空闲空间中添加</translation>
    </message>
    <message>
      <source>Edit the cell</source>
      <translation>编辑单元格</translation>
    </message>
    <message>
      <source>Fast loader on or off</source>
      <translation>开启或关闭快速加载程序</translation>
    </message>
    <message>
      <source>First page</source>
      <translation>第一页</translation>
    </message>
    <message>
      <source>Fix it</source>
      <translation>修复</translation>
    </message>
    <message>
      <source>Give up a drag</source>
      <translation>放弃拖动</translation>
    </message>
    <message>
      <source>Give up the edit</source>
      <translation>放弃编辑</translation>
    </message>
    <message>
      <source>Go to what the problem is about</source>
      <translation>转到问题所涉及之处</translation>
    </message>
    <message>
      <source>In the problems</source>
      <translation>在问题列表中</translation>
    </message>
    <message>
      <source>In the table</source>
      <translation>在分区表中</translation>
    </message>
    <message>
      <source>Keyboard Shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>Leave the presentation, or the page</source>
      <translation>离开演示或页面</translation>
    </message>
    <message>
      <source>Move the block by 16 steps</source>
      <translation>将块移动 16 个步进</translation>
    </message>
    <message>
      <source>Move the block by one step</source>
      <translation>将块移动一个步进</translation>
    </message>
    <message>
      <source>Move the end of the block</source>
      <translation>移动块的结尾</translation>
    </message>
    <message>
      <source>Move the start of the block</source>
      <translation>移动块的开头</translation>
    </message>
    <message>
      <source>Next and previous tab</source>
      <translation>下一个和上一个标签页</translation>
    </message>
    <message>
      <source>Next cell while editing</source>
      <translation>编辑时转到下一个单元格</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>No command and no key fits.</source>
      <translation>没有匹配的命令或按键。</translation>
    </message>
    <message>
      <source>On the Board page</source>
      <translation>在“开发板”页面</translation>
    </message>
    <message>
      <source>On the Learn page</source>
      <translation>在“学习”页面</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>在布局图上</translation>
    </message>
    <message>
      <source>Open the menu</source>
      <translation>打开菜单</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>固定</translation>
    </message>
    <message>
      <source>Play or pause</source>
      <translation>播放或暂停</translation>
    </message>
    <message>
      <source>Present on the whole screen</source>
      <translation>全屏演示</translation>
    </message>
    <message>
      <source>Search for a command or a key</source>
      <translation>搜索命令或按键</translation>
    </message>
    <message>
      <source>Select the next block</source>
      <translation>选择下一个块</translation>
    </message>
    <message>
      <source>Step back</source>
      <translation>上一步</translation>
    </message>
    <message>
      <source>What the problem means</source>
      <translation>问题的含义</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>缩放</translation>
    </message>
  </context>
  <context>
    <name>SlotChoice</name>
    <message>
      <source>App and updater can each replace the other over the air (esp_ota); otadata selects which one boots.</source>
      <translation>应用和更新程序可通过 OTA (esp_ota) 相互替换；otadata 选择启动哪一个。</translation>
    </message>
    <message>
      <source>Slot of the updater</source>
      <translation>更新程序的槽</translation>
    </message>
    <message>
      <source>The updater boots whenever otadata is blank or the app is broken (“safeboot”), but esp_ota cannot write it: only a cable updates it.</source>
      <translation>当 otadata 为空白或应用损坏时，更新程序都会启动（“safeboot”），但 esp_ota 无法写入它：只能通过线缆更新。</translation>
    </message>
  </context>
  <context>
    <name>SplitPreview</name>
    <message>
      <source>Before and after</source>
      <translation>之前与之后</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Boards that you connect are listed here, each with the port that it was on.</source>
      <translation>您连接的开发板会列在此处，每块都注明其所在的端口。</translation>
    </message>
    <message>
      <source>Connect a Board…</source>
      <translation>连接开发板…</translation>
    </message>
    <message>
      <source>Files that you open are listed here.</source>
      <translation>您打开的文件会列在此处。</translation>
    </message>
    <message>
      <source>Give an ESP32 one large app partition and one small updater instead of two equal slots. Draw the flash layout here, and every rule of ESP-IDF is kept while you drag.</source>
      <translation>为 ESP32 配置一个大的应用分区和一个小的更新程序，取代两个大小相等的槽。在此绘制 flash 布局，拖动时始终遵守 ESP-IDF 的所有规则。</translation>
    </message>
    <message>
      <source>Learn How It Works</source>
      <translation>了解工作原理</translation>
    </message>
    <message>
      <source>New from Preset…</source>
      <translation>从预设新建…</translation>
    </message>
    <message>
      <source>Or drop a file here: a partitions.csv, a binary table, a flash dump, or a folder.</source>
      <translation>或将文件拖放到此处：partitions.csv、二进制分区表、flash 转储或文件夹。</translation>
    </message>
    <message>
      <source>Recent boards</source>
      <translation>最近的开发板</translation>
    </message>
    <message>
      <source>Recent files</source>
      <translation>最近的文件</translation>
    </message>
    <message>
      <source>Try it: turn two equal slots into one large app and a small updater</source>
      <translation>试一试：将两个相等的槽变为一个大应用和一个小更新程序</translation>
    </message>
    <message>
      <source>Virtual board</source>
      <translation>虚拟开发板</translation>
    </message>
    <message>
      <source>{0} (not there any more)</source>
      <translation>{0}（已不存在）</translation>
    </message>
    <message>
      <source>{0} · last seen {1}</source>
      <translation>{0} · 上次出现于 {1}</translation>
    </message>
  </context>
  <context>
    <name>Starting</name>
    <message>
      <source>No board is connected: there is no serial port. Plug one in; some cables carry power only.</source>
      <translation>未连接开发板：没有串口。请插入一块；有些线缆只能供电。</translation>
    </message>
    <message>
      <source>Several boards are connected. Choose one in the list of ports, then Migrate.</source>
      <translation>连接了多块开发板。请在端口列表中选择一块，然后迁移。</translation>
    </message>
    <message>
      <source>Several boards are connected. Which one?</source>
      <translation>连接了多块开发板。使用哪一块？</translation>
    </message>
    <message>
      <source>The board has the table of {0} already.</source>
      <translation>开发板上已经是 {0} 的分区表。</translation>
    </message>
    <message>
      <source>Use the Virtual Board</source>
      <translation>使用虚拟开发板</translation>
    </message>
  </context>
  <context>
    <name>SummaryPage</name>
    <message>
      <source>Free</source>
      <translation>空闲</translation>
    </message>
    <message>
      <source>Largest app</source>
      <translation>最大应用</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>已固定</translation>
    </message>
    <message>
      <source>Select a block on the map or a row of the table to see and change it. Drag a block to move it, its edge to resize it.</source>
      <translation>在布局图上选择块或在表中选择行，即可查看和更改。拖动块可移动它，拖动边缘可调整大小。</translation>
    </message>
    <message>
      <source>This layout</source>
      <translation>此布局</translation>
    </message>
    <message>
      <source>Updater</source>
      <translation>更新程序</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>none: factory boots</source>
      <translation>无：启动 factory</translation>
    </message>
    <message>
      <source>none: the slots are about the same size</source>
      <translation>无：各槽大小相近</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <source>otadata</source>
      <translation>otadata</translation>
    </message>
  </context>
  <context>
    <name>SystemPage</name>
    <message>
      <source>A partition begins at {0}: move it first.</source>
      <translation>有一个分区起始于 {0}：请先移动它。</translation>
    </message>
    <message>
      <source>It is locked: no edit can move or resize it.</source>
      <translation>它已锁定：任何编辑都不能移动它或改变其大小。</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>偏移量</translation>
    </message>
    <message>
      <source>Offset of the partition table</source>
      <translation>分区表的偏移量</translation>
    </message>
    <message>
      <source>Table at {0}</source>
      <translation>分区表位于 {0}</translation>
    </message>
    <message>
      <source>The table lies at a multiple of 4 KB behind the bootloader.</source>
      <translation>分区表位于引导加载程序之后 4 KB 的倍数处。</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} 至 {1}</translation>
    </message>
  </context>
  <context>
    <name>TaskBox</name>
    <message>
      <source>Drag the bolt above to where the power goes, then predict.</source>
      <translation>将上方的闪电拖到断电的位置，然后预测。</translation>
    </message>
    <message>
      <source>Not so.</source>
      <translation>不对。</translation>
    </message>
    <message>
      <source>Right.</source>
      <translation>正确。</translation>
    </message>
    <message>
      <source>Start Again</source>
      <translation>重新开始</translation>
    </message>
    <message>
      <source>Try It</source>
      <translation>试一试</translation>
    </message>
    <message>
      <source>start again</source>
      <translation>重新开始</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Step {0} of {1}</source>
      <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>时间线</translation>
    </message>
  </context>
  <context>
    <name>_NotesArea</name>
    <message>
      <source>To know</source>
      <translation>须知</translation>
    </message>
  </context>
  <context>
    <name>board</name>
    <message>
      <source>Attach an app’s image to its partition, or choose one here.</source>
      <translation>将应用的镜像附加到其分区，或在此处选择一个。</translation>
    </message>
    <message>
      <source>Blank flash</source>
      <translation>空白 flash</translation>
    </message>
    <message>
      <source>Change the new table, save the files first, or give the content up.</source>
      <translation>更改新分区表、先保存文件，或放弃该内容。</translation>
    </message>
    <message>
      <source>Choose a port above and connect. Connecting only reads.</source>
      <translation>在上方选择端口并连接。连接只进行读取。</translation>
    </message>
    <message>
      <source>Choose another backup.</source>
      <translation>选择其他备份。</translation>
    </message>
    <message>
      <source>Connect that board, or make this one a copy of it.</source>
      <translation>连接那块开发板，或将这块制成其副本。</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>正在连接…</translation>
    </message>
    <message>
      <source>Damaged partition table</source>
      <translation>分区表已损坏</translation>
    </message>
    <message>
      <source>Disconnected</source>
      <translation>已断开连接</translation>
    </message>
    <message>
      <source>Encrypted flash</source>
      <translation>flash 已加密</translation>
    </message>
    <message>
      <source>Flash a bootloader and an app with your build tool, or restore a backup.</source>
      <translation>用您的构建工具烧录引导加载程序和应用，或恢复备份。</translation>
    </message>
    <message>
      <source>Let it run until it is confirmed, or select an app under Partitions.</source>
      <translation>让它运行到被确认为止，或在“分区”下选择一个应用。</translation>
    </message>
    <message>
      <source>Let the bootloader’s header be corrected as well.</source>
      <translation>同时让引导加载程序的头部得到更正。</translation>
    </message>
    <message>
      <source>No hardware at hand? The virtual board is always there, and nothing on it can break.</source>
      <translation>手边没有硬件？虚拟开发板始终可用，其上不会损坏任何东西。</translation>
    </message>
    <message>
      <source>No partition table</source>
      <translation>没有分区表</translation>
    </message>
    <message>
      <source>Nothing can be read or written here. Such a board is updated by its own app, over the air.</source>
      <translation>此处无法读写任何内容。这样的开发板由其自身的应用通过 OTA 更新。</translation>
    </message>
    <message>
      <source>Only the board’s own app can read or change it. A backup would hold the encrypted bytes.</source>
      <translation>只有开发板自己的应用才能读取或更改它。备份中将是加密后的字节。</translation>
    </message>
    <message>
      <source>Plug the board in; it is listed above as soon as it is there. Some cables carry power only.</source>
      <translation>插入开发板；一旦连上就会列在上方。有些线缆只能供电。</translation>
    </message>
    <message>
      <source>Start again: it goes on where it stopped. A shorter cable or a speed of 115 200 may help.</source>
      <translation>请重新启动：它会从停止处继续。使用更短的线缆或 115 200 的速率可能有帮助。</translation>
    </message>
    <message>
      <source>Switch the fast loader off: slower, but the chip’s own ROM does everything.</source>
      <translation>关闭快速加载程序：速度较慢，但全部由芯片自身的 ROM 完成。</translation>
    </message>
    <message>
      <source>The place is compiled into bootloader and app: use a table for that place, or flash all three.</source>
      <translation>该位置已编译进引导加载程序和应用：请使用位于该位置的分区表，或三者全部重新烧录。</translation>
    </message>
    <message>
      <source>There is no partition table on this board that could be read.</source>
      <translation>此开发板上没有可以读取的分区表。</translation>
    </message>
    <message>
      <source>Undo the later one first: the tab Migrations lists them.</source>
      <translation>请先撤销较晚的那次：“迁移”标签页中列出了所有迁移。</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>Use a shorter cable or another port, or choose a speed of 115 200.</source>
      <translation>使用更短的线缆或其他端口，或选择 115 200 的速率。</translation>
    </message>
    <message>
      <source>What each partition of a board holds is listed here while one is connected.</source>
      <translation>连接开发板后，此处会列出其每个分区的内容。</translation>
    </message>
    <message>
      <source>Write the open document’s table anew, or restore a backup. Back up what is there first.</source>
      <translation>重新写入打开文档的分区表，或恢复备份。请先备份现有内容。</translation>
    </message>
    <message>
      <source>Write the open document’s table, or restore a backup. Nothing else is touched.</source>
      <translation>写入打开文档的分区表，或恢复备份。其他内容不受影响。</translation>
    </message>
    <message>
      <source>backup</source>
      <translation>备份</translation>
    </message>
    <message>
      <source>before migration</source>
      <translation>迁移前</translation>
    </message>
    <message>
      <source>before restore</source>
      <translation>恢复前</translation>
    </message>
    <message>
      <source>bootloader</source>
      <translation>引导加载程序</translation>
    </message>
    <message>
      <source>erase {label}</source>
      <translation>擦除 {label}</translation>
    </message>
    <message>
      <source>partition table</source>
      <translation>分区表</translation>
    </message>
    <message>
      <source>restore</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>restore {label}</source>
      <translation>恢复 {label}</translation>
    </message>
    <message>
      <source>start {label}</source>
      <translation>启动 {label}</translation>
    </message>
    <message>
      <source>undo migration</source>
      <translation>撤销迁移</translation>
    </message>
    <message>
      <source>write the table</source>
      <translation>写入分区表</translation>
    </message>
    <message>
      <source>write {label}</source>
      <translation>写入 {label}</translation>
    </message>
    <message>
      <source>{start} – {end}   {size}   {what}</source>
      <translation>{start} – {end}   {size}   {what}</translation>
    </message>
    <message>
      <source>{when} UTC</source>
      <translation>{when} UTC</translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <source>#</source>
      <translation>#</translation>
    </message>
    <message>
      <source>, and so has partition-table.bin</source>
      <translation>，partition-table.bin 也须签名</translation>
    </message>
    <message>
      <source>3 MB app, FAT, 16 MB</source>
      <translation>3 MB 应用，FAT，16 MB</translation>
    </message>
    <message>
      <source>A $ in it would stand for an environment variable.</source>
      <translation>其中的 $ 会被当作环境变量。</translation>
    </message>
    <message>
      <source>A 640 KB factory updater (safeboot) below one large app.</source>
      <translation>一个大应用之下有一个 640 KB 的 factory 更新程序 (safeboot)。</translation>
    </message>
    <message>
      <source>A 704 KB factory updater (safeboot), one large app and no file system.</source>
      <translation>一个 704 KB 的 factory 更新程序 (safeboot)、一个大应用，没有文件系统。</translation>
    </message>
    <message>
      <source>A CSV cannot say that “{label}” lies at {offset} with {size} bytes: ESP-IDF's tool would put it at {said_offset} with {said_size}.</source>
      <translation>CSV 无法表达“{label}”位于 {offset}、大小为 {size} 字节：ESP-IDF 的工具会将其放在 {said_offset}，大小为 {said_size}。</translation>
    </message>
    <message>
      <source>A CSV cannot say what a row says: ESP-IDF's tool would place the partition elsewhere.</source>
      <translation>CSV 无法表达某一行的内容：ESP-IDF 的工具会将该分区放在别处。</translation>
    </message>
    <message>
      <source>A CSV's rows are not in the order of their offsets; ESP-IDF's tool takes that for an overlap.</source>
      <translation>CSV 的行未按偏移量排列；ESP-IDF 的工具会将其视为重叠。</translation>
    </message>
    <message>
      <source>A backup is not what was saved.</source>
      <translation>备份与保存时的内容不同。</translation>
    </message>
    <message>
      <source>A backup of the whole flash does. With a cable it can always be written: the chip's ROM needs no table.</source>
      <translation>整个 flash 的备份可以。通过线缆总能将其写入：芯片的 ROM 不需要分区表。</translation>
    </message>
    <message>
      <source>A binary table ends within a row.</source>
      <translation>二进制分区表在行的中间结束。</translation>
    </message>
    <message>
      <source>A binary table has no end row.</source>
      <translation>二进制分区表没有结束行。</translation>
    </message>
    <message>
      <source>A binary table's checksum does not match its rows: a part of it is damaged.</source>
      <translation>二进制分区表的校验和与其各行不符：其中一部分已损坏。</translation>
    </message>
    <message>
      <source>A board does not start. These lines are all that its owner has sent.</source>
      <translation>一块开发板无法启动。其主人只发来了这几行。</translation>
    </message>
    <message>
      <source>A board prints these lines and does not start. What is wrong with it?</source>
      <translation>一块开发板输出这几行后无法启动。它出了什么问题？</translation>
    </message>
    <message>
      <source>A bootloader with rollback gives a new app one start to prove itself. The app must confirm that it works.</source>
      <translation>带回滚的引导加载程序只给新应用一次启动机会来证明自己。应用必须确认自己工作正常。</translation>
    </message>
    <message>
      <source>A comment needs a line of its own that starts with #.</source>
      <translation>注释需要独占一行，并以 # 开头。</translation>
    </message>
    <message>
      <source>A copy of the app, which the bootloader falls back to until the other is in its place.</source>
      <translation>应用的副本，在另一个就位之前引导加载程序会退回到它。</translation>
    </message>
    <message>
      <source>A dump ends before the place of the table.</source>
      <translation>转储在分区表的位置之前就结束了。</translation>
    </message>
    <message>
      <source>A factory app and two equal OTA slots, 1 MB each, and a core dump.</source>
      <translation>一个 factory 应用、两个相等的 OTA 槽（各 1 MB）和一个核心转储。</translation>
    </message>
    <message>
      <source>A factory app and two equal OTA slots, 1 MB each, and the keys of an encrypted NVS.</source>
      <translation>一个 factory 应用、两个相等的 OTA 槽（各 1 MB）和加密 NVS 的密钥。</translation>
    </message>
    <message>
      <source>A factory app and two equal OTA slots, 1 MB each.</source>
      <translation>一个 factory 应用和两个相等的 OTA 槽，各 1 MB。</translation>
    </message>
    <message>
      <source>A factory updater (safeboot) below one large app.</source>
      <translation>一个大应用之下有一个 factory 更新程序 (safeboot)。</translation>
    </message>
    <message>
      <source>A failed assert says no more where.</source>
      <translation>断言失败时不再说明位置。</translation>
    </message>
    <message>
      <source>A file does not start like an ESP image.</source>
      <translation>文件的开头不像 ESP 镜像。</translation>
    </message>
    <message>
      <source>A file has bytes behind the app image that do not belong to it.</source>
      <translation>文件在应用镜像之后有不属于它的字节。</translation>
    </message>
    <message>
      <source>A file has more text than any partition table.</source>
      <translation>文件的文本比任何分区表都多。</translation>
    </message>
    <message>
      <source>A file in which a build describes itself cannot be used.</source>
      <translation>构建用于描述自身的某个文件无法使用。</translation>
    </message>
    <message>
      <source>A file is an app or bootloader image, not a partition table.</source>
      <translation>文件是应用或引导加载程序镜像，不是分区表。</translation>
    </message>
    <message>
      <source>A file is neither a partition table nor a dump of a flash.</source>
      <translation>文件既不是分区表，也不是 flash 转储。</translation>
    </message>
    <message>
      <source>A file system of {size} for what the app wants to keep: recordings, web pages, certificates.</source>
      <translation>一个 {size} 的文件系统，存放应用想保留的内容：录音、网页、证书。</translation>
    </message>
    <message>
      <source>A flag is neither encrypted nor readonly (in small letters, separated by a colon).</source>
      <translation>标志既不是 encrypted 也不是 readonly（小写字母，以冒号分隔）。</translation>
    </message>
    <message>
      <source>A flash chip can only turn ones into zeros. To get ones back it erases a whole sector of {sector} at once.</source>
      <translation>flash 芯片只能将 1 变为 0。要恢复为 1，必须一次擦除整个 {sector} 扇区。</translation>
    </message>
    <message>
      <source>A half-written app is invalid, so the bootloader falls back to the updater by itself: {count} steps.</source>
      <translation>写了一半的应用无效，因此引导加载程序会自行退回到更新程序：{count} 步。</translation>
    </message>
    <message>
      <source>A label does not begin with “#”: that would make the row a comment in the CSV.</source>
      <translation>标签不能以“#”开头：否则该行会成为 CSV 中的注释。</translation>
    </message>
    <message>
      <source>A label has a character that cannot be stored as UTF-8.</source>
      <translation>标签中有无法以 UTF-8 存储的字符。</translation>
    </message>
    <message>
      <source>A label has characters that a CSV file reads as something else.</source>
      <translation>标签中有 CSV 文件会另作解读的字符。</translation>
    </message>
    <message>
      <source>A label holds no comma: it separates the columns of the CSV.</source>
      <translation>标签不能包含逗号：逗号用于分隔 CSV 的列。</translation>
    </message>
    <message>
      <source>A label holds no line breaks or control characters.</source>
      <translation>标签不能包含换行符或控制字符。</translation>
    </message>
    <message>
      <source>A label holds no “$” before a letter: ESP-IDF's tool takes that for a variable.</source>
      <translation>标签中字母前不能有“$”：ESP-IDF 的工具会将其视为变量。</translation>
    </message>
    <message>
      <source>A label in a binary table is no UTF-8 text.</source>
      <translation>二进制分区表中的标签不是 UTF-8 文本。</translation>
    </message>
    <message>
      <source>A label is cut within a character when the table is written; the table can then not be read again.</source>
      <translation>写入分区表时标签会在字符中间被截断；之后将无法再读取该表。</translation>
    </message>
    <message>
      <source>A label is longer than 15 bytes: the table keeps only its first 16.</source>
      <translation>标签超过 15 字节：分区表只保留其前 16 字节。</translation>
    </message>
    <message>
      <source>A label is the name of a type or subtype that the partition does not have.</source>
      <translation>标签与某个类型或子类型同名，但分区并不属于该类型。</translation>
    </message>
    <message>
      <source>A label neither begins nor ends with a blank.</source>
      <translation>标签的首尾不能是空格。</translation>
    </message>
    <message>
      <source>A large app slot, and a smaller second one that takes a loader.</source>
      <translation>一个大的应用槽，以及一个存放加载程序的较小的第二槽。</translation>
    </message>
    <message>
      <source>A later migration of the board stands on top of the one that is to be undone.</source>
      <translation>在要撤销的迁移之后，该开发板还进行过更晚的迁移。</translation>
    </message>
    <message>
      <source>A later migration, that of {when}, has to be undone first.</source>
      <translation>需要先撤销较晚的一次迁移（{when}）。</translation>
    </message>
    <message>
      <source>A line has fewer than the five columns that a row needs.</source>
      <translation>某行少于一行所需的五列。</translation>
    </message>
    <message>
      <source>A line names an environment variable that is not set.</source>
      <translation>某行引用了未设置的环境变量。</translation>
    </message>
    <message>
      <source>A line “# asym-studio: …” has a value that makes no sense; it is not used.</source>
      <translation>“# asym-studio: …”行的值没有意义；未使用。</translation>
    </message>
    <message>
      <source>A link, or something else than a kit's file, stands where a firmware kit would write. Nothing was written.</source>
      <translation>固件套件要写入的位置有一个链接，或不属于套件的东西。未写入任何内容。</translation>
    </message>
    <message>
      <source>A migration in the field erased {erased} from {table} on, to write a table that needs a single sector.</source>
      <translation>某次对已部署设备的迁移从 {table} 起擦除了 {erased}，只为写入仅需一个扇区的分区表。</translation>
    </message>
    <message>
      <source>A migration's journal is not as it was written.</source>
      <translation>迁移日志与写入时不同。</translation>
    </message>
    <message>
      <source>A negative size says where the partition ends: write an end behind its start, or its size.</source>
      <translation>负的大小表示分区结束的位置：请写一个位于起始之后的结束位置，或写其大小。</translation>
    </message>
    <message>
      <source>A new choice always goes into the other sector. If power fails while it is written, the old one still counts.</source>
      <translation>新的选择总是写入另一个扇区。若写入时断电，旧的选择仍然有效。</translation>
    </message>
    <message>
      <source>A new table under a running device: the right order, the dark moment, and what went wrong for others.</source>
      <translation>在运行中的设备下更换分区表：正确的顺序、黑暗时刻，以及他人曾出的问题。</translation>
    </message>
    <message>
      <source>A newer version of esptool may know it.</source>
      <translation>较新版本的 esptool 可能认识它。</translation>
    </message>
    <message>
      <source>A number may not start with 0: write {digits}, or 0x{digits} in hexadecimal.</source>
      <translation>数字不能以 0 开头：请写 {digits}，或十六进制的 0x{digits}。</translation>
    </message>
    <message>
      <source>A number of it is too large for a binary table.</source>
      <translation>其中有一个数字对二进制分区表来说过大。</translation>
    </message>
    <message>
      <source>A number of one's own: {subtype}</source>
      <translation>自定义编号：{subtype}</translation>
    </message>
    <message>
      <source>A partition ends behind the end of the flash.</source>
      <translation>有分区结束于 flash 末尾之后。</translation>
    </message>
    <message>
      <source>A partition ends behind what the bootloader takes the flash for. It believes the size in its own image's header, not the chip.</source>
      <translation>有分区的末尾超出了引导加载程序所认为的 flash 大小。它相信自身镜像头部中的大小，而不是芯片。</translation>
    </message>
    <message>
      <source>A partition ends beyond the 4 GB that an address can name.</source>
      <translation>有分区结束于地址可表示的 4 GB 之外。</translation>
    </message>
    <message>
      <source>A partition ends beyond the flash size in the bootloader's own header; the bootloader then refuses the whole table.</source>
      <translation>有分区结束于引导加载程序头部所记的 flash 大小之外；引导加载程序会因此拒绝整个分区表。</translation>
    </message>
    <message>
      <source>A partition has at least {least}.</source>
      <translation>分区至少为 {least}。</translation>
    </message>
    <message>
      <source>A partition has flags besides encrypted and readonly: they are lost on saving, and espflash crashes on them.</source>
      <translation>分区有 encrypted 和 readonly 以外的标志：保存时会丢失，且 espflash 会因此崩溃。</translation>
    </message>
    <message>
      <source>A partition has no label, so that no program can find it by one.</source>
      <translation>分区没有标签，程序无法通过标签找到它。</translation>
    </message>
    <message>
      <source>A partition has the size 0 and can hold nothing.</source>
      <translation>分区大小为 0，无法存放任何内容。</translation>
    </message>
    <message>
      <source>A partition needs a label.</source>
      <translation>分区需要标签。</translation>
    </message>
    <message>
      <source>A partition scheme for the menu, with the right maximum size.</source>
      <translation>菜单中的一个分区方案，带有正确的最大大小。</translation>
    </message>
    <message>
      <source>A partition starts before the one below it has ended.</source>
      <translation>有分区起始于其下方分区结束之前。</translation>
    </message>
    <message>
      <source>A partition starts where the bootloader or the partition table lies.</source>
      <translation>有分区起始于引导加载程序或分区表所在位置。</translation>
    </message>
    <message>
      <source>A partition table has room for 94.</source>
      <translation>分区表可容纳 94 个。</translation>
    </message>
    <message>
      <source>A partition table holds at most {most} partitions.</source>
      <translation>分区表最多容纳 {most} 个分区。</translation>
    </message>
    <message>
      <source>A partition that fits to the byte holds no next version. Once devices are in the field, it cannot grow any more.</source>
      <translation>刚好装满的分区放不下下一个版本。设备一旦部署，它就无法再扩大。</translation>
    </message>
    <message>
      <source>A partition that is not the highest ends beyond the flash: ESP-IDF's tool overlooks that, the bootloader does not.</source>
      <translation>非最高位的分区结束于 flash 之外：ESP-IDF 的工具会忽略这一点，引导加载程序不会。</translation>
    </message>
    <message>
      <source>A partition's size is not a multiple of 4 KB: its last piece can be neither erased nor used otherwise.</source>
      <translation>分区大小不是 4 KB 的倍数：其最后一块既不能擦除，也不能另作他用。</translation>
    </message>
    <message>
      <source>A place for one app, {size} large. The app may be smaller, never larger.</source>
      <translation>一个应用的位置，大小为 {size}。应用可以更小，但绝不能更大。</translation>
    </message>
    <message>
      <source>A plan moves this board to the split of lesson 4: first what is new, then the table, so that an app always starts.</source>
      <translation>一个计划将此开发板迁移到第 4 课的拆分：先写新内容，再写分区表，这样始终有应用可以启动。</translation>
    </message>
    <message>
      <source>A program cannot overwrite itself while it runs. So the app never writes its own slot: the updater does.</source>
      <translation>程序无法在运行时覆盖自己。因此应用从不写入自己的槽：由更新程序来写。</translation>
    </message>
    <message>
      <source>A project names a partition table that is not there.</source>
      <translation>项目指定的分区表不存在。</translation>
    </message>
    <message>
      <source>A project puts its table where none can be: not at a multiple of 4 KB.</source>
      <translation>项目将分区表放在不可能的位置：不是 4 KB 的倍数。</translation>
    </message>
    <message>
      <source>A project uses a table of its framework's that is not a preset here.</source>
      <translation>项目使用其框架的某个分区表，而它不在此处的预设中。</translation>
    </message>
    <message>
      <source>A project's flash size is not a size.</source>
      <translation>项目的 flash 大小不是有效大小。</translation>
    </message>
    <message>
      <source>A project's settings file is not what its name says.</source>
      <translation>项目的设置文件与其名称不符。</translation>
    </message>
    <message>
      <source>A project's table is named by a variable that is known only while it is built.</source>
      <translation>项目的分区表由只有在构建时才知道的变量指定。</translation>
    </message>
    <message>
      <source>A record counts only if its checksum belongs to its number and its state does not forbid it.</source>
      <translation>只有校验和与序号相符且状态不禁止时，记录才有效。</translation>
    </message>
    <message>
      <source>A recovery bootloader's place is not known.</source>
      <translation>恢复引导加载程序的位置未知。</translation>
    </message>
    <message>
      <source>A restart without confirmation</source>
      <translation>未经确认的重启</translation>
    </message>
    <message>
      <source>A row for the bootloader's or the table's own area does not say where that area is.</source>
      <translation>引导加载程序或分区表自身区域的行没有说明该区域的位置。</translation>
    </message>
    <message>
      <source>A row has no size.</source>
      <translation>某行没有大小。</translation>
    </message>
    <message>
      <source>A row has no type.</source>
      <translation>某行没有类型。</translation>
    </message>
    <message>
      <source>A row is: name, type, subtype, offset, size, flags. Write app, data or a number as the type.</source>
      <translation>一行为：name, type, subtype, offset, size, flags。类型请写 app、data 或数字。</translation>
    </message>
    <message>
      <source>A row of a binary table does not start with aa50.</source>
      <translation>二进制分区表的某行不以 aa50 开头。</translation>
    </message>
    <message>
      <source>A second bootloader or table, {size} large.</source>
      <translation>第二个引导加载程序或分区表，大小为 {size}。</translation>
    </message>
    <message>
      <source>A segment of an image has an impossible length.</source>
      <translation>镜像某个段的长度不可能。</translation>
    </message>
    <message>
      <source>A segment reaches behind the addresses at which flash can be mapped.</source>
      <translation>有一个段超出了 flash 可映射的地址范围。</translation>
    </message>
    <message>
      <source>A signature was made for other content than the image before it.</source>
      <translation>签名是为其前方镜像以外的内容生成的。</translation>
    </message>
    <message>
      <source>A size does not fit the 32 bits that a table has for it.</source>
      <translation>大小超出分区表为其提供的 32 位。</translation>
    </message>
    <message>
      <source>A size is no number.</source>
      <translation>大小不是数字。</translation>
    </message>
    <message>
      <source>A size that means “ends at” lies before the partition's own start.</source>
      <translation>表示“结束于”的大小位于分区自身起始之前。</translation>
    </message>
    <message>
      <source>A slot of it has room for {size} only; no app is that small.</source>
      <translation>其槽只能容纳 {size}；没有应用这么小。</translation>
    </message>
    <message>
      <source>A small slot of {size} for a program that does one thing: install a new app.</source>
      <translation>一个 {size} 的小槽，存放只做一件事的程序：安装新应用。</translation>
    </message>
    <message>
      <source>A stretch of flash belongs to no partition.</source>
      <translation>有一段 flash 不属于任何分区。</translation>
    </message>
    <message>
      <source>A stretch of flash is free because the next app must start at a multiple of 64 KB.</source>
      <translation>有一段 flash 空闲，因为下一个应用必须起始于 64 KB 的倍数处。</translation>
    </message>
    <message>
      <source>A subtype does not fit its byte.</source>
      <translation>子类型超出其字节范围。</translation>
    </message>
    <message>
      <source>A subtype is neither a known name of its type nor a number.</source>
      <translation>子类型既不是其类型的已知名称，也不是数字。</translation>
    </message>
    <message>
      <source>A table belongs to the device that uses it. How to read the boot log, and the errors that everybody meets.</source>
      <translation>分区表属于使用它的设备。如何阅读启动日志，以及人人都会遇到的错误。</translation>
    </message>
    <message>
      <source>A table cannot be written to a CSV.</source>
      <translation>分区表无法写成 CSV。</translation>
    </message>
    <message>
      <source>A table holds only one {name} partition: “{label}”.</source>
      <translation>一个分区表只能有一个 {name} 分区：“{label}”。</translation>
    </message>
    <message>
      <source>A torn table starts nothing, and no step of a plan brings back what another has overwritten.</source>
      <translation>残缺的分区表什么也启动不了，而计划的任何一步都无法恢复被另一步覆盖的内容。</translation>
    </message>
    <message>
      <source>A type does not fit its byte.</source>
      <translation>类型超出其字节范围。</translation>
    </message>
    <message>
      <source>A type is neither a known name nor a number.</source>
      <translation>类型既不是已知名称，也不是数字。</translation>
    </message>
    <message>
      <source>A type, subtype, offset or size does not fit its field in a partition table.</source>
      <translation>类型、子类型、偏移量或大小超出其在分区表中的字段范围。</translation>
    </message>
    <message>
      <source>A whole copy</source>
      <translation>完整副本</translation>
    </message>
    <message>
      <source>A whole page higher</source>
      <translation>高出整整一页</translation>
    </message>
    <message>
      <source>A wrong checksum in sector 1</source>
      <translation>扇区 1 的校验和错误</translation>
    </message>
    <message>
      <source>Add a second app slot, or make the app a factory app and use the space for something else.</source>
      <translation>添加第二个应用槽，或将应用改为 factory 应用，并将空间另作他用。</translation>
    </message>
    <message>
      <source>Add a second slot; a small one for an updater is enough.</source>
      <translation>添加第二个槽；一个放更新程序的小槽就够了。</translation>
    </message>
    <message>
      <source>Add a slot for the app.</source>
      <translation>为应用添加一个槽。</translation>
    </message>
    <message>
      <source>Add an app partition (factory or ota_0).</source>
      <translation>添加一个应用分区（factory 或 ota_0）。</translation>
    </message>
    <message>
      <source>Add an app partition.</source>
      <translation>添加一个应用分区。</translation>
    </message>
    <message>
      <source>Add an otadata partition of 8 KB (0x2000).</source>
      <translation>添加一个 8 KB (0x2000) 的 otadata 分区。</translation>
    </message>
    <message>
      <source>Add an otadata partition.</source>
      <translation>添加一个 otadata 分区。</translation>
    </message>
    <message>
      <source>Add one, 20 KB (0x5000) for instance.</source>
      <translation>添加一个，例如 20 KB (0x5000)。</translation>
    </message>
    <message>
      <source>Add some, or start from a preset.</source>
      <translation>添加一些，或从预设开始。</translation>
    </message>
    <message>
      <source>Add the MD5 row</source>
      <translation>添加 MD5 行</translation>
    </message>
    <message>
      <source>Add the MD5 row.</source>
      <translation>添加 MD5 行。</translation>
    </message>
    <message>
      <source>Add “{label}” ({size}) at {offset}</source>
      <translation>在 {offset} 处添加“{label}”({size})</translation>
    </message>
    <message>
      <source>After the first start</source>
      <translation>首次启动之后</translation>
    </message>
    <message>
      <source>After the repair</source>
      <translation>修复之后</translation>
    </message>
    <message>
      <source>After the update of the updater</source>
      <translation>更新程序更新之后</translation>
    </message>
    <message>
      <source>All app slots of that sort are taken.</source>
      <translation>该类应用槽已全部占用。</translation>
    </message>
    <message>
      <source>All is as before</source>
      <translation>一切与之前相同</translation>
    </message>
    <message>
      <source>All is verified on the chip. The board printed nothing that tells which app it starts.</source>
      <translation>已在芯片上全部校验。开发板没有输出任何说明它启动哪个应用的内容。</translation>
    </message>
    <message>
      <source>All is verified; the start was not watched: {reason}</source>
      <translation>已全部校验；未观察启动过程：{reason}</translation>
    </message>
    <message>
      <source>All is written, but the flash does not hold it.</source>
      <translation>已全部写入，但 flash 没有保存住。</translation>
    </message>
    <message>
      <source>All is written, but {places} do not hold what they should.</source>
      <translation>已全部写入，但 {places} 的内容与应有的不符。</translation>
    </message>
    <message>
      <source>All that an ESP32 remembers lies on one flash chip of {size}: the program, its settings, its files.</source>
      <translation>ESP32 记住的一切都在一片 {size} 的 flash 芯片上：程序、设置和文件。</translation>
    </message>
    <message>
      <source>Allow this program to use serial ports in the system's settings.</source>
      <translation>请在系统设置中允许此程序使用串口。</translation>
    </message>
    <message>
      <source>Allows the write of a new table, for the migration only.</source>
      <translation>允许写入新分区表，仅用于迁移。</translation>
    </message>
    <message>
      <source>An ELF file names no chip; {chip} was assumed from its addresses.</source>
      <translation>ELF 文件未指明芯片；根据其地址推断为 {chip}。</translation>
    </message>
    <message>
      <source>An app for another chip</source>
      <translation>用于其他芯片的应用</translation>
    </message>
    <message>
      <source>An app has a subtype that the bootloader never starts.</source>
      <translation>应用的子类型是引导加载程序从不启动的。</translation>
    </message>
    <message>
      <source>An app has grown to {length}. On which flash does it fit into two equal slots, beside the same partitions?</source>
      <translation>一个应用已增长到 {length}。在哪种 flash 上，它能与相同的其他分区一起放入两个相等的槽？</translation>
    </message>
    <message>
      <source>An app image ends too early.</source>
      <translation>应用镜像过早结束。</translation>
    </message>
    <message>
      <source>An app image ends with a checksum byte and a hash. One wizard copied {missing} bytes too few: all but these.</source>
      <translation>应用镜像以一个校验和字节和一个哈希值结尾。某个向导少复制了 {missing} 字节：恰好缺了这些。</translation>
    </message>
    <message>
      <source>An app image's SHA-256 is wrong: at least one byte is damaged.</source>
      <translation>应用镜像的 SHA-256 错误：至少有一个字节损坏。</translation>
    </message>
    <message>
      <source>An app image's checksum is wrong: at least one byte is damaged.</source>
      <translation>应用镜像的校验和错误：至少有一个字节损坏。</translation>
    </message>
    <message>
      <source>An app partition has at least {least}.</source>
      <translation>应用分区至少为 {least}。</translation>
    </message>
    <message>
      <source>An app partition must say its subtype.</source>
      <translation>应用分区必须指明其子类型。</translation>
    </message>
    <message>
      <source>An app partition must start at a multiple of 64 KB, any other at a multiple of 4 KB.</source>
      <translation>应用分区必须起始于 64 KB 的倍数处，其他分区须起始于 4 KB 的倍数处。</translation>
    </message>
    <message>
      <source>An app row has no subtype.</source>
      <translation>应用行没有子类型。</translation>
    </message>
    <message>
      <source>An app starts that nobody announced.</source>
      <translation>启动了一个未曾声明的应用。</translation>
    </message>
    <message>
      <source>An app starts, but “{label}” has lost its beginning</source>
      <translation>应用可以启动，但“{label}”丢失了开头</translation>
    </message>
    <message>
      <source>An app that was started for the first time did not confirm itself before the next reset, so the bootloader went back to the one before.</source>
      <translation>首次启动的应用在下一次复位之前没有确认自己，因此引导加载程序回到了之前的应用。</translation>
    </message>
    <message>
      <source>An attached image asks for chip revisions that contradict each other: it boots on no chip.</source>
      <translation>附加的镜像要求的芯片版本相互矛盾：它在任何芯片上都无法启动。</translation>
    </message>
    <message>
      <source>An attached image cannot be read.</source>
      <translation>附加的镜像无法读取。</translation>
    </message>
    <message>
      <source>An attached image cannot run from its slot: the slot does not start at a multiple of the image's MMU page, or a segment of the image is not laid out for it.</source>
      <translation>附加的镜像无法从其槽运行：槽的起始不是镜像 MMU 页的倍数，或镜像的某个段不是按此布置的。</translation>
    </message>
    <message>
      <source>An attached image is damaged: its checksum, hash or signed digest is wrong, or its end is missing.</source>
      <translation>附加的镜像已损坏：其校验和、哈希值或签名摘要错误，或缺少结尾。</translation>
    </message>
    <message>
      <source>An attached image is larger than 16 MB, which the bootloader of this chip refuses.</source>
      <translation>附加的镜像大于 16 MB，此芯片的引导加载程序会拒绝它。</translation>
    </message>
    <message>
      <source>An attached image is larger than its partition: it cannot be flashed.</source>
      <translation>附加的镜像大于其分区：无法烧录。</translation>
    </message>
    <message>
      <source>An attached image leaves less than 5 % of its partition free, so that the next release may not fit.</source>
      <translation>附加的镜像使其分区的空闲不足 5%，下一次发布可能放不下。</translation>
    </message>
    <message>
      <source>An attached image was built for a larger flash than the layout has.</source>
      <translation>附加的镜像是为比布局更大的 flash 构建的。</translation>
    </message>
    <message>
      <source>An attached image was built for another chip: the bootloader refuses it.</source>
      <translation>附加的镜像是为其他芯片构建的：引导加载程序会拒绝它。</translation>
    </message>
    <message>
      <source>An image file changed after the plan was made.</source>
      <translation>计划制定后某个镜像文件发生了更改。</translation>
    </message>
    <message>
      <source>An image file is empty.</source>
      <translation>镜像文件为空。</translation>
    </message>
    <message>
      <source>An image has no segments, or more than sixteen.</source>
      <translation>镜像没有段，或超过十六个段。</translation>
    </message>
    <message>
      <source>An image is attached to a label that the table does not have.</source>
      <translation>镜像附加到了分区表中不存在的标签。</translation>
    </message>
    <message>
      <source>An image of {length} bytes takes a partition of {partition}. No app fits beside it.</source>
      <translation>{length} 字节的镜像占用 {partition} 的分区。旁边放不下任何应用。</translation>
    </message>
    <message>
      <source>An image of {length} bytes takes a partition of {partition}. The app can have {app}.</source>
      <translation>{length} 字节的镜像占用 {partition} 的分区。应用可得 {app}。</translation>
    </message>
    <message>
      <source>An image's checksum or hash is not that of its bytes.</source>
      <translation>镜像的校验和或哈希值与其字节不符。</translation>
    </message>
    <message>
      <source>An nvs partition of less than 12 KB (0x3000) cannot be written.</source>
      <translation>小于 12 KB (0x3000) 的 nvs 分区无法写入。</translation>
    </message>
    <message>
      <source>An offset does not fit the 32 bits that a table has for it.</source>
      <translation>偏移量超出分区表为其提供的 32 位。</translation>
    </message>
    <message>
      <source>An offset is no number.</source>
      <translation>偏移量不是数字。</translation>
    </message>
    <message>
      <source>An otadata or coredump partition is flagged readonly, but it is always written.</source>
      <translation>otadata 或 coredump 分区被标为 readonly，但它总是要被写入的。</translation>
    </message>
    <message>
      <source>An update needs a place to stage the new app, such as an SD card or a data partition.</source>
      <translation>更新需要一个暂存新应用的位置，例如 SD 卡或数据分区。</translation>
    </message>
    <message>
      <source>An update tool has gone wrong: the device should start “{label}”, and does not.</source>
      <translation>更新工具出了问题：设备应启动“{label}”，却没有。</translation>
    </message>
    <message>
      <source>An updater needs little of what an app needs. What it does not need can be left out of its build.</source>
      <translation>更新程序只需要应用所需的一小部分。不需要的内容可以不编入其构建。</translation>
    </message>
    <message>
      <source>An updater's partition is its image rounded up to {step}. The rest of the split goes to the app.</source>
      <translation>更新程序的分区是其镜像向上取整到 {step}。拆分的其余部分归应用。</translation>
    </message>
    <message>
      <source>And the original is gone</source>
      <translation>而原件已不存在</translation>
    </message>
    <message>
      <source>Another board is on the port now.</source>
      <translation>端口上现在是另一块开发板。</translation>
    </message>
    <message>
      <source>Another board is on the port now: {found} instead of {wanted}.</source>
      <translation>端口上现在是另一块开发板：是 {found}，而不是 {wanted}。</translation>
    </message>
    <message>
      <source>Another job is talking to a board.</source>
      <translation>另一项任务正在与开发板通信。</translation>
    </message>
    <message>
      <source>Another job of this program talks to a board.</source>
      <translation>此程序的另一项任务正在与开发板通信。</translation>
    </message>
    <message>
      <source>Another partition is labelled “{label}”.</source>
      <translation>另一个分区的标签是“{label}”。</translation>
    </message>
    <message>
      <source>Another program has the port open.</source>
      <translation>另一个程序打开了该端口。</translation>
    </message>
    <message>
      <source>Another program is changing this board now.</source>
      <translation>另一个程序正在更改此开发板。</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>答案</translation>
    </message>
    <message>
      <source>App partitions start at a multiple of {step}.</source>
      <translation>应用分区起始于 {step} 的倍数处。</translation>
    </message>
    <message>
      <source>App partitions start at a multiple of {step}: move “{label}” first.</source>
      <translation>应用分区起始于 {step} 的倍数处：请先移动“{label}”。</translation>
    </message>
    <message>
      <source>App slots start at multiples of {align}. So the app often loses more than the updater has gained.</source>
      <translation>应用槽起始于 {align} 的倍数处。因此应用损失的往往多于更新程序得到的。</translation>
    </message>
    <message>
      <source>Apps may write the table only if ESP-IDF was built to allow it; Arduino's libraries refuse.</source>
      <translation>只有 ESP-IDF 构建时允许，应用才能写入分区表；Arduino 的库会拒绝。</translation>
    </message>
    <message>
      <source>Apps run straight from flash, which the processor sees in pages of {page}. So app slots start at multiples of that.</source>
      <translation>应用直接从 flash 运行，处理器以 {page} 为一页来看待 flash。因此应用槽起始于该值的倍数处。</translation>
    </message>
    <message>
      <source>Arduino build folder</source>
      <translation>Arduino 构建文件夹</translation>
    </message>
    <message>
      <source>Arduino's bootloaders have rollback; those of plain ESP-IDF have not, unless it is switched on.</source>
      <translation>Arduino 的引导加载程序带有回滚；原生 ESP-IDF 的没有，除非将其启用。</translation>
    </message>
    <message>
      <source>As it was found</source>
      <translation>与发现时相同</translation>
    </message>
    <message>
      <source>As it was, with erased space behind it.</source>
      <translation>与原来相同，其后是已擦除的空间。</translation>
    </message>
    <message>
      <source>As the last resort, the test app is tried.</source>
      <translation>作为最后手段，会尝试 test 应用。</translation>
    </message>
    <message>
      <source>At each reset the chip tells on its serial port what it does: first the ROM, then the bootloader, then the app.</source>
      <translation>每次复位时，芯片都会在串口上说明它在做什么：先是 ROM，然后是引导加载程序，再后是应用。</translation>
    </message>
    <message>
      <source>At the end of the plan the bootloader would not start the app.</source>
      <translation>计划结束时，引导加载程序不会启动该应用。</translation>
    </message>
    <message>
      <source>At {offset}, again a multiple of {page}. It starts, though not one byte of it has changed.</source>
      <translation>在 {offset}，又是 {page} 的倍数。它可以启动，尽管没有一个字节改变。</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>后退</translation>
    </message>
    <message>
      <source>Back to factory</source>
      <translation>返回 factory</translation>
    </message>
    <message>
      <source>Backing up</source>
      <translation>正在备份</translation>
    </message>
    <message>
      <source>Backing up what will be overwritten</source>
      <translation>正在备份将被覆盖的内容</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>之前</translation>
    </message>
    <message>
      <source>Before the update</source>
      <translation>更新之前</translation>
    </message>
    <message>
      <source>Behind the table's sector begins “{label}”.</source>
      <translation>分区表的扇区之后是“{label}”的开头。</translation>
    </message>
    <message>
      <source>Boot log</source>
      <translation>启动日志</translation>
    </message>
    <message>
      <source>Bootloader</source>
      <translation>引导加载程序</translation>
    </message>
    <message>
      <source>Bootloader, partition table, settings, app slots: what lies where, and why it starts at round numbers.</source>
      <translation>引导加载程序、分区表、设置、应用槽：各自位于何处，以及为何起始于整数边界。</translation>
    </message>
    <message>
      <source>Both are good: right checksums, no state that forbids them.</source>
      <translation>两者都完好：校验和正确，也没有禁止它们的状态。</translation>
    </message>
    <message>
      <source>Both records count</source>
      <translation>两条记录都有效</translation>
    </message>
    <message>
      <source>Both sectors are erased. The bootloader takes its default.</source>
      <translation>两个扇区均已擦除。引导加载程序采用其默认选择。</translation>
    </message>
    <message>
      <source>Build both for this offset.</source>
      <translation>按此偏移量构建两者。</translation>
    </message>
    <message>
      <source>Build environments for Tasmota and its safeboot with this table.</source>
      <translation>Tasmota 及其 safeboot 使用此分区表的构建环境。</translation>
    </message>
    <message>
      <source>Build first, then give ESP-IDF's build/, PlatformIO's .pio/build/ENV, or Arduino's build folder.</source>
      <translation>请先构建，然后指定 ESP-IDF 的 build/、PlatformIO 的 .pio/build/ENV 或 Arduino 的构建文件夹。</translation>
    </message>
    <message>
      <source>Build first, then give the folder that holds the app image.</source>
      <translation>请先构建，然后指定包含应用镜像的文件夹。</translation>
    </message>
    <message>
      <source>Build for the real flash size, and use a table that fits it.</source>
      <translation>按实际的 flash 大小构建，并使用与之相符的分区表。</translation>
    </message>
    <message>
      <source>Build it again, or download it again.</source>
      <translation>请重新构建或重新下载。</translation>
    </message>
    <message>
      <source>Build it again, or erase the partition if that is what you want.</source>
      <translation>请重新构建；如果确实想清空该分区，请擦除它。</translation>
    </message>
    <message>
      <source>Build it again, or erase the partition.</source>
      <translation>请重新构建，或擦除该分区。</translation>
    </message>
    <message>
      <source>Build it again.</source>
      <translation>请重新构建。</translation>
    </message>
    <message>
      <source>Build it for the layout's chip, or choose the other chip.</source>
      <translation>为布局的芯片构建它，或选择另一种芯片。</translation>
    </message>
    <message>
      <source>Build it for this board's chip.</source>
      <translation>请为这块开发板的芯片构建。</translation>
    </message>
    <message>
      <source>Build it for this chip.</source>
      <translation>为此芯片构建它。</translation>
    </message>
    <message>
      <source>Build it with a lower minimum revision, or use a newer chip.</source>
      <translation>以更低的最低芯片版本构建，或使用更新的芯片。</translation>
    </message>
    <message>
      <source>Build it, correct its path, or detach it.</source>
      <translation>构建它、更正其路径，或移除它。</translation>
    </message>
    <message>
      <source>Build only the components that are used</source>
      <translation>仅构建所用的组件</translation>
    </message>
    <message>
      <source>Build or copy the image again.</source>
      <translation>重新构建或重新复制镜像。</translation>
    </message>
    <message>
      <source>Build the image again, or copy it again from where it was built.</source>
      <translation>重新构建镜像，或从其构建处重新复制。</translation>
    </message>
    <message>
      <source>Build the project again.</source>
      <translation>重新构建项目。</translation>
    </message>
    <message>
      <source>But the table is torn: the bootloader takes what is there of it, and the app refuses to run with it.</source>
      <translation>但分区表残缺：引导加载程序采用其中尚存的部分，而应用拒绝在此情况下运行。</translation>
    </message>
    <message>
      <source>Byte for byte: {content}.</source>
      <translation>逐字节相同：{content}。</translation>
    </message>
    <message>
      <source>Calls check_sizes.py at the end of a build.</source>
      <translation>在构建结束时调用 check_sizes.py。</translation>
    </message>
    <message>
      <source>Cat, 4 MB</source>
      <translation>Cat，4 MB</translation>
    </message>
    <message>
      <source>Change the flash size in the table, and check that everything still has its place.</source>
      <translation>更改分区表中的 flash 大小，并检查一切是否仍有位置。</translation>
    </message>
    <message>
      <source>Change the new table, save the files first, or give it up: --drop {label}.</source>
      <translation>更改新分区表、先保存文件，或放弃它：--drop {label}。</translation>
    </message>
    <message>
      <source>Change the new table, save the files first, or give the content up: --drop LABEL.</source>
      <translation>更改新分区表、先保存文件，或放弃该内容：--drop LABEL。</translation>
    </message>
    <message>
      <source>Change the wish or the partitions around it.</source>
      <translation>更改要求或其周围的分区。</translation>
    </message>
    <message>
      <source>Changing a size moves the border to the neighbour. What was stored behind it is then in another partition.</source>
      <translation>改变大小会移动与相邻分区的边界。存储在边界之后的内容随之落入另一个分区。</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>检查</translation>
    </message>
    <message>
      <source>Check every row, then write the table anew.</source>
      <translation>检查每一行，然后重新写入分区表。</translation>
    </message>
    <message>
      <source>Check its permissions.</source>
      <translation>检查其权限。</translation>
    </message>
    <message>
      <source>Check permissions and free space, or save under another name.</source>
      <translation>检查权限和可用空间，或另存为其他名称。</translation>
    </message>
    <message>
      <source>Check that it is an ESP32; a newer version of esptool may know it.</source>
      <translation>检查它是否为 ESP32；较新版本的 esptool 可能认识它。</translation>
    </message>
    <message>
      <source>Check that it is the one in force.</source>
      <translation>检查它是否为生效的那个。</translation>
    </message>
    <message>
      <source>Check that it is the right file, and add the partition of the app.</source>
      <translation>请检查文件是否正确，并添加应用的分区。</translation>
    </message>
    <message>
      <source>Check that the port is the board's, and that the board is in download mode.</source>
      <translation>检查端口是否为开发板的端口，以及开发板是否处于下载模式。</translation>
    </message>
    <message>
      <source>Check that the port is the board's. A line that garbles bytes needs a shorter cable or another port.</source>
      <translation>请确认该端口是开发板的端口。线路有误码时，请使用更短的线缆或其他端口。</translation>
    </message>
    <message>
      <source>Check the cable and its plugs, and start the same again.</source>
      <translation>检查线缆及其插头，然后再次启动同一操作。</translation>
    </message>
    <message>
      <source>Check the chip and the table's offset, move or resize the partition, or save it as binary.</source>
      <translation>检查芯片和分区表的偏移量、移动分区或调整其大小，或保存为二进制。</translation>
    </message>
    <message>
      <source>Check the chip and the table's offset, move or resize the partition, or save the table as binary.</source>
      <translation>检查芯片和分区表的偏移量、移动分区或调整其大小，或将分区表保存为二进制。</translation>
    </message>
    <message>
      <source>Check the chip and the table's offset.</source>
      <translation>检查芯片和分区表的偏移量。</translation>
    </message>
    <message>
      <source>Check the chip.</source>
      <translation>检查芯片。</translation>
    </message>
    <message>
      <source>Check the copy.</source>
      <translation>检查副本。</translation>
    </message>
    <message>
      <source>Check the file's permissions and that its disk is in order.</source>
      <translation>检查文件的权限以及其磁盘是否正常。</translation>
    </message>
    <message>
      <source>Check the folder's permissions.</source>
      <translation>检查文件夹的权限。</translation>
    </message>
    <message>
      <source>Check the image on the card against the ticket.</source>
      <translation>根据凭单检查 SD 卡上的镜像。</translation>
    </message>
    <message>
      <source>Check the image's size and hash before any write.</source>
      <translation>在任何写入之前检查镜像的大小和哈希值。</translation>
    </message>
    <message>
      <source>Check the image's size and the hash at its end.</source>
      <translation>检查镜像的大小及其末尾的哈希值。</translation>
    </message>
    <message>
      <source>Check the line from TX to the board's RX.</source>
      <translation>检查从 TX 到开发板 RX 的线路。</translation>
    </message>
    <message>
      <source>Check the line from the computer's TX to the board's RX, and take off what else drives it.</source>
      <translation>检查从计算机 TX 到开发板 RX 的线路，并移除其他驱动该线路的器件。</translation>
    </message>
    <message>
      <source>Check the name and the folder.</source>
      <translation>检查名称和文件夹。</translation>
    </message>
    <message>
      <source>Check the name, and choose the folder that holds your projects.</source>
      <translation>检查名称，并选择包含您项目的文件夹。</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>检查名称。</translation>
    </message>
    <message>
      <source>Check the permissions of the file and its folder, or save under another name.</source>
      <translation>检查文件及其文件夹的权限，或另存为其他名称。</translation>
    </message>
    <message>
      <source>Check the rows, or save the table as binary.</source>
      <translation>检查各行，或将分区表保存为二进制。</translation>
    </message>
    <message>
      <source>Check the supply voltage and take off what else is on the flash pins.</source>
      <translation>检查供电电压，并移除 flash 引脚上的其他器件。</translation>
    </message>
    <message>
      <source>Check the supply voltage and try again. A flash chip that stays so is worn out or protected.</source>
      <translation>检查供电电压后重试。若 flash 芯片始终如此，则已磨损或受保护。</translation>
    </message>
    <message>
      <source>Check the supply voltage and what else is on the flash pins. A flash chip that stays so is worn out.</source>
      <translation>检查供电电压以及 flash 引脚上的其他器件。若 flash 芯片始终如此，则已磨损。</translation>
    </message>
    <message>
      <source>Check the supply voltage, undo this migration, and migrate again.</source>
      <translation>检查供电电压，撤销此次迁移，然后重新迁移。</translation>
    </message>
    <message>
      <source>Check the updater in its new place.</source>
      <translation>检查新位置上的更新程序。</translation>
    </message>
    <message>
      <source>Check the updater in {label}.</source>
      <translation>检查 {label} 中的更新程序。</translation>
    </message>
    <message>
      <source>Check the whole app in {label}.</source>
      <translation>检查 {label} 中的整个应用。</translation>
    </message>
    <message>
      <source>Check what is in {label}.</source>
      <translation>检查 {label} 中的内容。</translation>
    </message>
    <message>
      <source>Check what was written to {label}.</source>
      <translation>检查写入 {label} 的内容。</translation>
    </message>
    <message>
      <source>Choose a file that can be read and written.</source>
      <translation>选择可读写的文件。</translation>
    </message>
    <message>
      <source>Choose a file.</source>
      <translation>选择文件。</translation>
    </message>
    <message>
      <source>Choose a flash size of 1, 2, 4, 8, 16, 32, 64 or 128 MB.</source>
      <translation>选择 1、2、4、8、16、32、64 或 128 MB 的 flash 大小。</translation>
    </message>
    <message>
      <source>Choose a partition table or the dump of one board's flash.</source>
      <translation>选择分区表，或一块开发板的 flash 转储。</translation>
    </message>
    <message>
      <source>Choose a shorter label.</source>
      <translation>选择更短的标签。</translation>
    </message>
    <message>
      <source>Choose an asymmetric flow.</source>
      <translation>选择非对称流程。</translation>
    </message>
    <message>
      <source>Choose an offset behind the partition table.</source>
      <translation>选择分区表之后的偏移量。</translation>
    </message>
    <message>
      <source>Choose another file, or mend this one.</source>
      <translation>选择其他文件，或修正此文件。</translation>
    </message>
    <message>
      <source>Choose another folder, or check its permissions.</source>
      <translation>选择其他文件夹，或检查其权限。</translation>
    </message>
    <message>
      <source>Choose another label for the new slot, or rename that partition.</source>
      <translation>为新槽选择其他标签，或重命名那个分区。</translation>
    </message>
    <message>
      <source>Choose another label.</source>
      <translation>选择其他标签。</translation>
    </message>
    <message>
      <source>Choose another staging place, or add a data partition of subtype fat (or, for raw, any data).</source>
      <translation>选择其他暂存位置，或添加子类型为 fat 的数据分区（raw 方式可用任意数据分区）。</translation>
    </message>
    <message>
      <source>Choose another staging place, or add a data partition.</source>
      <translation>选择其他暂存位置，或添加数据分区。</translation>
    </message>
    <message>
      <source>Choose factory or one of the first OTA slots.</source>
      <translation>选择 factory 或前几个 OTA 槽之一。</translation>
    </message>
    <message>
      <source>Choose the .bin file that the build wrote.</source>
      <translation>选择构建生成的 .bin 文件。</translation>
    </message>
    <message>
      <source>Choose the asymmetric flow, or a layout with two OTA slots.</source>
      <translation>选择非对称流程，或带有两个 OTA 槽的布局。</translation>
    </message>
    <message>
      <source>Choose the asymmetric flow.</source>
      <translation>选择非对称流程。</translation>
    </message>
    <message>
      <source>Choose the kit's flow, which does both.</source>
      <translation>选择套件的流程，它两者兼顾。</translation>
    </message>
    <message>
      <source>Choose the layout that the device is to have.</source>
      <translation>选择设备要采用的布局。</translation>
    </message>
    <message>
      <source>Choose the right file: what is read here is never as large.</source>
      <translation>请选择正确的文件：这里要读取的文件不会这么大。</translation>
    </message>
    <message>
      <source>Choose what to repair. The simulator starts the chip with it.</source>
      <translation>选择要修复什么。模拟器会据此启动芯片。</translation>
    </message>
    <message>
      <source>Choosing the factory app means erasing both sectors.</source>
      <translation>选择 factory 应用意味着擦除两个扇区。</translation>
    </message>
    <message>
      <source>Close that program and try again.</source>
      <translation>关闭那个程序后重试。</translation>
    </message>
    <message>
      <source>Close {names}.</source>
      <translation>关闭 {names}。</translation>
    </message>
    <message>
      <source>Compare the board's table with the app's: give this command the table with --table.</source>
      <translation>比较开发板的分区表与应用的分区表：用 --table 把分区表交给这个命令。</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>正在比较</translation>
    </message>
    <message>
      <source>Complete that with migrate --undo; then start `migrate` with the table anew.</source>
      <translation>用 migrate --undo 完成它；然后用该分区表重新启动 `migrate`。</translation>
    </message>
    <message>
      <source>Complete that: migrate --undo JOURNAL.</source>
      <translation>完成它：migrate --undo JOURNAL。</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>确认</translation>
    </message>
    <message>
      <source>Confirmed, then restarted</source>
      <translation>已确认，然后重启</translation>
    </message>
    <message>
      <source>Connect a board of the ESP32 family.</source>
      <translation>连接 ESP32 系列的开发板。</translation>
    </message>
    <message>
      <source>Connect it again and start the same once more: it completes what is missing. What was there before is backed up.</source>
      <translation>重新连接并再次启动同一操作：它会补全缺失部分。之前的内容已备份。</translation>
    </message>
    <message>
      <source>Connect it again and start the same once more: it goes on where it stopped.</source>
      <translation>重新连接并再次启动同一操作：它会从停止处继续。</translation>
    </message>
    <message>
      <source>Connect that board, or add --to-another-board.</source>
      <translation>连接那块开发板，或添加 --to-another-board。</translation>
    </message>
    <message>
      <source>Connect that board; or, to make this one a copy of it, add --to-another-board.</source>
      <translation>连接那块开发板；或者，要将这块制成其副本，请添加 --to-another-board。</translation>
    </message>
    <message>
      <source>Connect the board again: Resume goes on where it stopped, Undo brings back what was there.</source>
      <translation>重新连接开发板：“继续”从停止处接着进行，“撤销”恢复之前的内容。</translation>
    </message>
    <message>
      <source>Connect the board that it was planned for.</source>
      <translation>连接计划所针对的开发板。</translation>
    </message>
    <message>
      <source>Connect the board that it was planned for. Nothing was written to this one.</source>
      <translation>连接计划所针对的开发板。未向此开发板写入任何内容。</translation>
    </message>
    <message>
      <source>Connect the first board again, or start anew with this one.</source>
      <translation>重新连接第一块开发板，或用这块重新开始。</translation>
    </message>
    <message>
      <source>Connect the first board again, or start anew.</source>
      <translation>重新连接第一块开发板，或重新开始。</translation>
    </message>
    <message>
      <source>Connect to one first.</source>
      <translation>请先连接一块。</translation>
    </message>
    <message>
      <source>Connect without --no-stub. Chips whose stub knows 24 address bits only cannot be helped behind 16 MB.</source>
      <translation>请不带 --no-stub 连接。若芯片的 stub 只支持 24 位地址，则无法访问 16 MB 之后的内容。</translation>
    </message>
    <message>
      <source>Connect without --no-stub: with esptool's stub, this chip reaches all of its flash.</source>
      <translation>请不带 --no-stub 连接：使用 esptool 的 stub，此芯片可访问其全部 flash。</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>正在连接</translation>
    </message>
    <message>
      <source>Content would be lost: it cannot be moved or resized as the new table wants it.</source>
      <translation>内容会丢失：无法按新分区表的要求移动或调整大小。</translation>
    </message>
    <message>
      <source>Correct CONFIG_PARTITION_TABLE_OFFSET.</source>
      <translation>更正 CONFIG_PARTITION_TABLE_OFFSET。</translation>
    </message>
    <message>
      <source>Correct or delete it.</source>
      <translation>更正或删除它。</translation>
    </message>
    <message>
      <source>Correct the minimum and maximum chip revision of the build.</source>
      <translation>更正构建的最低和最高芯片版本。</translation>
    </message>
    <message>
      <source>Correct the number.</source>
      <translation>更正该数字。</translation>
    </message>
    <message>
      <source>Correct the table first.</source>
      <translation>请先更正分区表。</translation>
    </message>
    <message>
      <source>Correct the table first; `check` lists everything.</source>
      <translation>请先更正分区表；`check` 会列出所有问题。</translation>
    </message>
    <message>
      <source>Cut the power anywhere. What starts when it comes back?</source>
      <translation>在任意位置断电。恢复供电后会启动什么？</translation>
    </message>
    <message>
      <source>Cut the power at any step of any update. Say first what will start; then see.</source>
      <translation>在任何更新的任意一步断电。先说出会启动什么，再看结果。</translation>
    </message>
    <message>
      <source>Cut the power here</source>
      <translation>在此处断电</translation>
    </message>
    <message>
      <source>Cut while the table was written</source>
      <translation>写入分区表时断电</translation>
    </message>
    <message>
      <source>Default with FAT, 4 MB</source>
      <translation>默认带 FAT，4 MB</translation>
    </message>
    <message>
      <source>Default with FAT, 8 MB</source>
      <translation>默认带 FAT，8 MB</translation>
    </message>
    <message>
      <source>Default, 16 MB</source>
      <translation>默认，16 MB</translation>
    </message>
    <message>
      <source>Default, 4 MB</source>
      <translation>默认，4 MB</translation>
    </message>
    <message>
      <source>Default, 8 MB</source>
      <translation>默认，8 MB</translation>
    </message>
    <message>
      <source>Delete a partition first.</source>
      <translation>请先删除一个分区。</translation>
    </message>
    <message>
      <source>Delete or retype the other one first.</source>
      <translation>请先删除另一个或更改其类型。</translation>
    </message>
    <message>
      <source>Delete partitions that nothing uses, or join some.</source>
      <translation>删除未使用的分区，或合并一些分区。</translation>
    </message>
    <message>
      <source>Delete some.</source>
      <translation>删除一些。</translation>
    </message>
    <message>
      <source>Delete {name}</source>
      <translation>删除 {name}</translation>
    </message>
    <message>
      <source>Detach the image from “{label}”</source>
      <translation>从“{label}”移除镜像</translation>
    </message>
    <message>
      <source>Did you mean {ids}?</source>
      <translation>您是否想用 {ids}？</translation>
    </message>
    <message>
      <source>Did you mean {ids}? `asym-studio presets` lists all.</source>
      <translation>您是否想用 {ids}？`asym-studio presets` 会列出全部。</translation>
    </message>
    <message>
      <source>Did you mean {keyword}?</source>
      <translation>您是否想用 {keyword}？</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>Download to the card: {done} of {all}.</source>
      <translation>下载到 SD 卡：已完成 {done}，共 {all}。</translation>
    </message>
    <message>
      <source>Downloads only from servers that the rest still reaches; from an SD card none is needed.</source>
      <translation>仅从其余部分仍可访问的服务器下载；使用 SD 卡则无需服务器。</translation>
    </message>
    <message>
      <source>ELF file</source>
      <translation>ELF 文件</translation>
    </message>
    <message>
      <source>EMS-ESP, 4 MB</source>
      <translation>EMS-ESP，4 MB</translation>
    </message>
    <message>
      <source>ESP-IDF build folder</source>
      <translation>ESP-IDF 构建文件夹</translation>
    </message>
    <message>
      <source>ESP-IDF takes any number as a subtype of data. espflash stops with a crash at those that it has no name for.</source>
      <translation>ESP-IDF 接受任何数字作为 data 的子类型。espflash 遇到没有对应名称的子类型时会崩溃停止。</translation>
    </message>
    <message>
      <source>ESP-IDF's tool itself places the {name}'s own row.</source>
      <translation>ESP-IDF 的工具自行放置 {name} 自己的行。</translation>
    </message>
    <message>
      <source>ESP-IDF's tool itself places “{label}”.</source>
      <translation>ESP-IDF 的工具自行放置“{label}”。</translation>
    </message>
    <message>
      <source>ESP-IDF's update functions refuse to write the factory app: such an updater is updated over the cable or by code of your own.</source>
      <translation>ESP-IDF 的更新函数拒绝写入 factory 应用：这样的更新程序需通过线缆或您自己的代码更新。</translation>
    </message>
    <message>
      <source>ESPHome knows no {chip} with {size} of flash: there is nothing for it.</source>
      <translation>ESPHome 没有带 {size} flash 的 {chip}：没有适用于它的内容。</translation>
    </message>
    <message>
      <source>ESPHome's own update over the air writes to the other OTA slot, which has no room for the app here: update over a cable, or through the updater.</source>
      <translation>ESPHome 自带的 OTA 更新会写入另一个 OTA 槽，而该槽在此处放不下应用：请通过线缆或更新程序更新。</translation>
    </message>
    <message>
      <source>Each of these was put on the model flash and started; the lines are what the bootloader then prints.</source>
      <translation>其中每一个都被放到模型 flash 上并启动；这些行就是引导加载程序随后的输出。</translation>
    </message>
    <message>
      <source>Each slot must hold the whole app, so an app can be no larger than half of what is left beside the rest.</source>
      <translation>每个槽都必须装下整个应用，因此应用不能大于除其他内容外剩余空间的一半。</translation>
    </message>
    <message>
      <source>Each was built for its own. An app that asks for “{label}” finds it on one of them and not on the other.</source>
      <translation>每个应用都是为自己的设备构建的。请求“{label}”的应用在其中一台上能找到它，在另一台上则找不到。</translation>
    </message>
    <message>
      <source>End</source>
      <translation>结束</translation>
    </message>
    <message>
      <source>Enlarge the partition: asym-studio fit APP.bin says how large it has to be.</source>
      <translation>扩大分区：asym-studio fit APP.bin 会给出所需的大小。</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>擦除</translation>
    </message>
    <message>
      <source>Erase otadata if you know what starts then, and plan again.</source>
      <translation>如果您知道之后会启动什么，请擦除 otadata，然后重新规划。</translation>
    </message>
    <message>
      <source>Erase otadata sector {sector} for {label}.</source>
      <translation>为 {label} 擦除 otadata 扇区 {sector}。</translation>
    </message>
    <message>
      <source>Erase sector 1</source>
      <translation>擦除扇区 1</translation>
    </message>
    <message>
      <source>Erase the partition table.</source>
      <translation>擦除分区表。</translation>
    </message>
    <message>
      <source>Erase the sector at {offset}.</source>
      <translation>擦除位于 {offset} 的扇区。</translation>
    </message>
    <message>
      <source>Erase {count} sectors of {label}: {size}.</source>
      <translation>擦除 {label} 的 {count} 个扇区：{size}。</translation>
    </message>
    <message>
      <source>Every byte of the updater is taken from the app, but in steps: real sizes, headroom, and ways to save.</source>
      <translation>更新程序的每个字节都取自应用，但以步进计：真实大小、余量和节省空间的方法。</translation>
    </message>
    <message>
      <source>Every erase and every write in order, in {count} steps.</source>
      <translation>按顺序列出每次擦除和每次写入，共 {count} 步。</translation>
    </message>
    <message>
      <source>Every partition of this layout is in the table that espflash writes by itself, too.</source>
      <translation>此布局的每个分区也都在 espflash 自行写入的分区表中。</translation>
    </message>
    <message>
      <source>Every row, in hexadecimal. Compare it with the table that you meant to write.</source>
      <translation>每一行，以十六进制显示。请与您打算写入的分区表比较。</translation>
    </message>
    <message>
      <source>Exactly {growth} bytes</source>
      <translation>恰好 {growth} 字节</translation>
    </message>
    <message>
      <source>Export it as SVG instead.</source>
      <translation>改为导出 SVG。</translation>
    </message>
    <message>
      <source>FAT does not mount: wear levelling keeps its state at the partition's end, which is somewhere else now.</source>
      <translation>FAT 无法挂载：磨损均衡把状态保存在分区末尾，而末尾现在位于别处。</translation>
    </message>
    <message>
      <source>FAT with wear levelling</source>
      <translation>带磨损均衡的 FAT</translation>
    </message>
    <message>
      <source>FAT without wear levelling</source>
      <translation>不带磨损均衡的 FAT</translation>
    </message>
    <message>
      <source>FAT, 16 MB</source>
      <translation>FAT，16 MB</translation>
    </message>
    <message>
      <source>Factory app, two OTA slots</source>
      <translation>factory 应用，两个 OTA 槽</translation>
    </message>
    <message>
      <source>Factory app, two OTA slots, core dump</source>
      <translation>factory 应用，两个 OTA 槽，核心转储</translation>
    </message>
    <message>
      <source>Factory app, two OTA slots, encrypted NVS</source>
      <translation>factory 应用，两个 OTA 槽，加密 NVS</translation>
    </message>
    <message>
      <source>Fails a build whose image does not fit its own slot.</source>
      <translation>若镜像放不进自己的槽，则使构建失败。</translation>
    </message>
    <message>
      <source>Flash a bootloader built for the board.</source>
      <translation>烧录为该开发板构建的引导加载程序。</translation>
    </message>
    <message>
      <source>Flash a bootloader, a table and an app first, with your build tool.</source>
      <translation>请先用您的构建工具烧录引导加载程序、分区表和应用。</translation>
    </message>
    <message>
      <source>Flash encryption is on: content cannot be moved, and plain bytes are garbage to the chip.</source>
      <translation>flash 加密已启用：内容无法移动，明文字节对芯片而言是乱码。</translation>
    </message>
    <message>
      <source>Flash encryption is on: content cannot be moved, and plain bytes are garbage to this chip.</source>
      <translation>flash 加密已启用：内容无法移动，明文字节对此芯片而言是乱码。</translation>
    </message>
    <message>
      <source>Flash encryption is on: what is written as plain bytes is garbage to this chip.</source>
      <translation>flash 加密已启用：以明文字节写入的内容对此芯片而言是乱码。</translation>
    </message>
    <message>
      <source>Flash map</source>
      <translation>flash 布局图</translation>
    </message>
    <message>
      <source>Flash map from low to high addresses: {names}</source>
      <translation>从低地址到高地址的 flash 布局图：{names}</translation>
    </message>
    <message>
      <source>Flash the bootloader again with your build tool, or restore a backup: asym-studio board restore BACKUP.</source>
      <translation>用构建工具重新烧录引导加载程序，或者恢复一个备份：asym-studio board restore BACKUP。</translation>
    </message>
    <message>
      <source>Flash the bootloader anew with your build tool.</source>
      <translation>用您的构建工具重新烧录引导加载程序。</translation>
    </message>
    <message>
      <source>Flash the bootloader with your build tool; it starts at 0x1000 on ESP32 and S2, 0x2000 on P4, C5, H4 and S31, else at 0x0.</source>
      <translation>用构建工具烧录引导加载程序；在 ESP32 和 S2 上从 0x1000 开始，在 P4、C5、H4 和 S31 上从 0x2000 开始，其余从 0x0 开始。</translation>
    </message>
    <message>
      <source>Flash the table as well: asym-studio board write-table TABLE, or espflash with --partition-table.</source>
      <translation>同时烧录分区表：asym-studio board write-table TABLE，或使用带 --partition-table 的 espflash。</translation>
    </message>
    <message>
      <source>Flash this table with esptool.</source>
      <translation>用 esptool 烧录此分区表。</translation>
    </message>
    <message>
      <source>Format numbers with newlib-nano</source>
      <translation>用 newlib-nano 格式化数字</translation>
    </message>
    <message>
      <source>Four errors that everybody meets</source>
      <translation>人人都会遇到的四个错误</translation>
    </message>
    <message>
      <source>Four places are worth finding: the flash size it believes in, the table, the choice, and the app's offset.</source>
      <translation>有四处值得查找：它所认为的 flash 大小、分区表、选择，以及应用的偏移量。</translation>
    </message>
    <message>
      <source>Free</source>
      <translation>空闲</translation>
    </message>
    <message>
      <source>Free space</source>
      <translation>空闲空间</translation>
    </message>
    <message>
      <source>From a boot log</source>
      <translation>来自启动日志</translation>
    </message>
    <message>
      <source>Give a larger table offset, or the right chip.</source>
      <translation>请指定更大的分区表偏移量，或正确的芯片。</translation>
    </message>
    <message>
      <source>Give a size that is such a multiple.</source>
      <translation>请指定属于该倍数的大小。</translation>
    </message>
    <message>
      <source>Give an image for a chip of the ESP32 family.</source>
      <translation>请指定用于 ESP32 系列芯片的镜像。</translation>
    </message>
    <message>
      <source>Give an offset that is such a multiple.</source>
      <translation>请指定属于该倍数的偏移量。</translation>
    </message>
    <message>
      <source>Give it a label of 1 to 15 characters.</source>
      <translation>请为它指定 1 到 15 个字符的标签。</translation>
    </message>
    <message>
      <source>Give it a label.</source>
      <translation>请为它指定标签。</translation>
    </message>
    <message>
      <source>Give it a size, or delete it.</source>
      <translation>请为它指定大小，或将其删除。</translation>
    </message>
    <message>
      <source>Give it exactly that size.</source>
      <translation>请为它指定恰好该大小。</translation>
    </message>
    <message>
      <source>Give it more room.</source>
      <translation>请为它提供更多空间。</translation>
    </message>
    <message>
      <source>Give its offset.</source>
      <translation>请指定其偏移量。</translation>
    </message>
    <message>
      <source>Give its real offset.</source>
      <translation>请指定其实际偏移量。</translation>
    </message>
    <message>
      <source>Give nvs more pages, or erase it: asym-studio board erase nvs (settings are lost; they are backed up first).</source>
      <translation>给 nvs 更多页，或擦除它：asym-studio board erase nvs（设置会丢失；会先备份）。</translation>
    </message>
    <message>
      <source>Give otadata 0x2000 bytes in the table.</source>
      <translation>在分区表中给 otadata 分配 0x2000 字节。</translation>
    </message>
    <message>
      <source>Give the .bin file that the build made for the app, not the ELF or another file.</source>
      <translation>请指定构建为应用生成的 .bin 文件，而不是 ELF 或其他文件。</translation>
    </message>
    <message>
      <source>Give the .bin file that the build made for the app.</source>
      <translation>请指定构建为应用生成的 .bin 文件。</translation>
    </message>
    <message>
      <source>Give the .bin file that the build made of the app.</source>
      <translation>请指定构建由应用生成的 .bin 文件。</translation>
    </message>
    <message>
      <source>Give the .map file that the build wrote beside the ELF.</source>
      <translation>请指定构建在 ELF 旁边生成的 .map 文件。</translation>
    </message>
    <message>
      <source>Give the ELF of an ESP32 build, or the .bin file that the build made of it.</source>
      <translation>请指定 ESP32 构建的 ELF，或构建由其生成的 .bin 文件。</translation>
    </message>
    <message>
      <source>Give the app that it is to run: --app APP.bin.</source>
      <translation>请指定它要运行的应用：--app APP.bin。</translation>
    </message>
    <message>
      <source>Give the board's --table-offset, or flash all three with your build tool.</source>
      <translation>请指定该开发板的 --table-offset，或用您的构建工具将三者全部烧录。</translation>
    </message>
    <message>
      <source>Give the flash size that belongs to the file, or another file.</source>
      <translation>请指定与该文件对应的 flash 大小，或指定其他文件。</translation>
    </message>
    <message>
      <source>Give the folder that `migrate` printed.</source>
      <translation>请指定 `migrate` 输出的文件夹。</translation>
    </message>
    <message>
      <source>Give the folder that `migrate` printed; they lie in {root}.</source>
      <translation>请指定 `migrate` 输出的文件夹；它们位于 {root}。</translation>
    </message>
    <message>
      <source>Give the others another subtype.</source>
      <translation>请为其余分区指定其他子类型。</translation>
    </message>
    <message>
      <source>Give up partitions, or take a chip with a larger flash.</source>
      <translation>放弃一些分区，或选用 flash 更大的芯片。</translation>
    </message>
    <message>
      <source>Give {found} as the table's offset if that is the one in force.</source>
      <translation>如果 {found} 是生效的偏移量，请将其指定为分区表的偏移量。</translation>
    </message>
    <message>
      <source>Given up; it is in the backup only.</source>
      <translation>已放弃；仅存在于备份中。</translation>
    </message>
    <message>
      <source>Go on with migrate --resume JOURNAL.</source>
      <translation>用 migrate --resume JOURNAL 继续。</translation>
    </message>
    <message>
      <source>Go on with the version that wrote it, or a newer one.</source>
      <translation>用写入它的版本或更新的版本继续。</translation>
    </message>
    <message>
      <source>Go on with: asym-studio migrate {option} {journal}</source>
      <translation>继续请运行：asym-studio migrate {option} {journal}</translation>
    </message>
    <message>
      <source>Going back</source>
      <translation>正在恢复原状</translation>
    </message>
    <message>
      <source>Grow a neighbour into it, or put another partition there.</source>
      <translation>将相邻分区扩大到此处，或在此放置另一个分区。</translation>
    </message>
    <message>
      <source>Grow the last partition, or add one.</source>
      <translation>扩大最后一个分区，或添加一个。</translation>
    </message>
    <message>
      <source>Grow the partition before it, or put a small data partition there.</source>
      <translation>扩大其前方的分区，或在此放置一个小的数据分区。</translation>
    </message>
    <message>
      <source>Grow {name} into the free space beside it</source>
      <translation>将 {name} 扩大到旁边的空闲空间</translation>
    </message>
    <message>
      <source>Grow {name} to {size}</source>
      <translation>将 {name} 扩大到 {size}</translation>
    </message>
    <message>
      <source>Half an erased sector and half a written page count, too: the flash is what the cut leaves.</source>
      <translation>擦除一半的扇区和写了一半的页也算在内：flash 就是断电后留下的样子。</translation>
    </message>
    <message>
      <source>Half erased</source>
      <translation>擦除一半</translation>
    </message>
    <message>
      <source>Half of the table's rows are there; the bootloader refuses them.</source>
      <translation>分区表只有一半的行；引导加载程序拒绝它们。</translation>
    </message>
    <message>
      <source>Headroom is what the image may grow before the table must change. Here it is, for an image of {length} bytes.</source>
      <translation>余量是指在必须更改分区表之前镜像可以增长多少。此处针对 {length} 字节的镜像。</translation>
    </message>
    <message>
      <source>Here are all {count} steps from the download to the first start, each one played on a model of this flash.</source>
      <translation>这里是从下载到首次启动的全部 {count} 步，每一步都在此 flash 的模型上演示。</translation>
    </message>
    <message>
      <source>Here are two records of a device with {count} OTA slots: numbers {first} and {second}.</source>
      <translation>这里是一台有 {count} 个 OTA 槽的设备的两条记录：序号 {first} 和 {second}。</translation>
    </message>
    <message>
      <source>Here nobody has given a table, so espflash has written its own: one app, no otadata.</source>
      <translation>这里没有人指定分区表，因此 espflash 写入了自己的表：一个应用，没有 otadata。</translation>
    </message>
    <message>
      <source>Here one bit of the first row has flipped. The checksum row no longer fits.</source>
      <translation>这里第一行有一个位翻转。校验和行不再相符。</translation>
    </message>
    <message>
      <source>Here the device does it by itself: copy the app to where the new slot starts, restart, then replace the table.</source>
      <translation>这里由设备自己完成：将应用复制到新槽起始处，重启，然后替换分区表。</translation>
    </message>
    <message>
      <source>Here the table is right, and an app starts.</source>
      <translation>这里分区表正确，且有应用启动。</translation>
    </message>
    <message>
      <source>Here the update is played on a model of this flash, with all {count} steps.</source>
      <translation>这里在此 flash 的模型上演示更新，共 {count} 步。</translation>
    </message>
    <message>
      <source>Hold BOOT (on some boards IO0 or FLASH), press and release RESET (EN), then release BOOT, and try again. A slower rate may help, too: --baud 115200.</source>
      <translation>按住 BOOT（有些开发板为 IO0 或 FLASH），按下并松开 RESET (EN)，再松开 BOOT，然后重试。较低的速率也可能有帮助：--baud 115200。</translation>
    </message>
    <message>
      <source>Hold BOOT (on some boards IO0 or FLASH), press and release RESET (EN), then release BOOT; connect again with --before no-reset if the cable has no reset lines.</source>
      <translation>按住 BOOT（有些开发板为 IO0 或 FLASH），按下并松开 RESET (EN)，再松开 BOOT；若线缆没有复位线，请用 --before no-reset 重新连接。</translation>
    </message>
    <message>
      <source>Hold BOOT, press and release RESET, then release BOOT, and try again.</source>
      <translation>按住 BOOT，按下并松开 RESET，再松开 BOOT，然后重试。</translation>
    </message>
    <message>
      <source>How small can the updater be</source>
      <translation>更新程序可以多小</translation>
    </message>
    <message>
      <source>How the chip decides what to boot</source>
      <translation>芯片如何决定启动什么</translation>
    </message>
    <message>
      <source>Huge app, 4 MB</source>
      <translation>Huge app，4 MB</translation>
    </message>
    <message>
      <source>IPv4 only; some components need IPv6.</source>
      <translation>仅 IPv4；有些组件需要 IPv6。</translation>
    </message>
    <message>
      <source>If the chip restarts before that, the record becomes ABORTED and the one before counts again.</source>
      <translation>如果芯片在此之前重启，该记录变为 ABORTED，前一条记录重新有效。</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>镜像</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>镜像</translation>
    </message>
    <message>
      <source>In the end an app runs that nobody announced.</source>
      <translation>最终运行的是一个未曾声明的应用。</translation>
    </message>
    <message>
      <source>In the end the new app runs.</source>
      <translation>最终新应用运行。</translation>
    </message>
    <message>
      <source>In the end the old app runs.</source>
      <translation>最终旧应用运行。</translation>
    </message>
    <message>
      <source>In the end the old app runs; the update can be tried again.</source>
      <translation>最终旧应用运行；可以再次尝试更新。</translation>
    </message>
    <message>
      <source>In the end the updater runs and waits for somebody.</source>
      <translation>最终更新程序运行，等待人工处理。</translation>
    </message>
    <message>
      <source>Install Asym Studio again.</source>
      <translation>请重新安装 Asym Studio。</translation>
    </message>
    <message>
      <source>Install it again.</source>
      <translation>请重新安装。</translation>
    </message>
    <message>
      <source>Install the udev rule that comes with Asym Studio ({rules}) in /etc/udev/rules.d, and plug the board in again.</source>
      <translation>将 Asym Studio 附带的 udev 规则 ({rules}) 安装到 /etc/udev/rules.d，然后重新插入开发板。</translation>
    </message>
    <message>
      <source>It cannot be restored; keep it only to compare.</source>
      <translation>它无法恢复；仅留作比较。</translation>
    </message>
    <message>
      <source>It cannot be restored; keep it to compare.</source>
      <translation>它无法恢复；请留作比较。</translation>
    </message>
    <message>
      <source>It claims {count} segments; {most} are possible.</source>
      <translation>它声称有 {count} 个段；最多可有 {most} 个。</translation>
    </message>
    <message>
      <source>It downloads the app over Wi-Fi: {count} steps.</source>
      <translation>它通过 Wi-Fi 下载应用：{count} 步。</translation>
    </message>
    <message>
      <source>It has no end row among its first {count} rows.</source>
      <translation>其前 {count} 行中没有结束行。</translation>
    </message>
    <message>
      <source>It has: {labels}.</source>
      <translation>它有：{labels}。</translation>
    </message>
    <message>
      <source>It holds a comma, a line break, a blank at an end, or # at its start.</source>
      <translation>它包含逗号、换行符、首尾空格，或以 # 开头。</translation>
    </message>
    <message>
      <source>It holds {content}, which can only move at the same size.</source>
      <translation>它包含 {content}，只能以相同大小移动。</translation>
    </message>
    <message>
      <source>It is erased, and stays so.</source>
      <translation>它已擦除，并保持如此。</translation>
    </message>
    <message>
      <source>It is followed for the first time: the app must confirm itself before the next reset, or is given up.</source>
      <translation>它首次被采用：应用必须在下次复位前确认自己，否则会被放弃。</translation>
    </message>
    <message>
      <source>It is for another chip (id {found} instead of {expected}).</source>
      <translation>它用于其他芯片（id 为 {found}，应为 {expected}）。</translation>
    </message>
    <message>
      <source>It is longer than {label}: nothing is erased.</source>
      <translation>它比 {label} 长：不擦除任何内容。</translation>
    </message>
    <message>
      <source>It is no good image: safeboot shows that, and waits.</source>
      <translation>它不是完好的镜像：safeboot 会指出这一点，并等待。</translation>
    </message>
    <message>
      <source>It is no good image: {label} is not selected.</source>
      <translation>它不是完好的镜像：不选择 {label}。</translation>
    </message>
    <message>
      <source>It may be read-protected.</source>
      <translation>它可能受读保护。</translation>
    </message>
    <message>
      <source>It needs chip revision {wanted} or later; this is {found}.</source>
      <translation>它需要芯片版本 {wanted} 或更高；此芯片为 {found}。</translation>
    </message>
    <message>
      <source>It needs eFuse block revision {wanted} or later; this chip has {found}.</source>
      <translation>它需要 eFuse 块版本 {wanted} 或更高；此芯片为 {found}。</translation>
    </message>
    <message>
      <source>It restarts time and again.</source>
      <translation>它一再重启。</translation>
    </message>
    <message>
      <source>It rewrites otadata record {number}: sequence {sequence}, {state}.</source>
      <translation>它重写 otadata 记录 {number}：序号 {sequence}，{state}。</translation>
    </message>
    <message>
      <source>It runs on chip revisions up to {wanted} only; this is {found}.</source>
      <translation>它仅可在不高于 {wanted} 的芯片版本上运行；此芯片为 {found}。</translation>
    </message>
    <message>
      <source>It runs with eFuse block revisions up to {wanted} only; this chip has {found}.</source>
      <translation>它仅可在不高于 {wanted} 的 eFuse 块版本上运行；此芯片为 {found}。</translation>
    </message>
    <message>
      <source>It selects “{label}”.</source>
      <translation>它选择“{label}”。</translation>
    </message>
    <message>
      <source>It starts with a byte order mark.</source>
      <translation>它以字节顺序标记开头。</translation>
    </message>
    <message>
      <source>It starts with {bytes} instead of aa50.</source>
      <translation>它以 {bytes} 而不是 aa50 开头。</translation>
    </message>
    <message>
      <source>It stops with a failed assertion and tries no other slot, however often the chip is reset.</source>
      <translation>它因断言失败而停止，无论芯片复位多少次都不尝试其他槽。</translation>
    </message>
    <message>
      <source>It then goes on by itself: in the end the new app runs.</source>
      <translation>之后它会自行继续：最终新应用运行。</translation>
    </message>
    <message>
      <source>It then restarts time and again; nobody gets out of that without help.</source>
      <translation>之后它一再重启；没有外部帮助无法脱离。</translation>
    </message>
    <message>
      <source>It was built for another chip. The bootloader of {device} refuses it.</source>
      <translation>它是为其他芯片构建的。{device} 的引导加载程序会拒绝它。</translation>
    </message>
    <message>
      <source>It was planned but nothing was written: there is nothing to undo.</source>
      <translation>已规划但没有写入任何内容：没有可撤销的内容。</translation>
    </message>
    <message>
      <source>It was undone: the board is what it was before.</source>
      <translation>已撤销：开发板与之前完全相同。</translation>
    </message>
    <message>
      <source>It works: erase otadata sector {sector} to confirm it.</source>
      <translation>它工作正常：擦除 otadata 扇区 {sector} 以确认。</translation>
    </message>
    <message>
      <source>It writes the record: sequence {sequence}, {state}.</source>
      <translation>它写入记录：序号 {sequence}，{state}。</translation>
    </message>
    <message>
      <source>Its LittleFS cannot be changed: {reason}</source>
      <translation>其 LittleFS 无法更改：{reason}</translation>
    </message>
    <message>
      <source>Its SHA-256 is wrong: the image was changed, or not all of it was written.</source>
      <translation>其 SHA-256 错误：镜像被更改过，或没有全部写入。</translation>
    </message>
    <message>
      <source>Its checksum is wrong: a row was changed, or not all of it was written.</source>
      <translation>其校验和错误：有一行被更改过，或没有全部写入。</translation>
    </message>
    <message>
      <source>Its checksum is wrong: the image was changed, or not all of it was written.</source>
      <translation>其校验和错误：镜像被更改过，或没有全部写入。</translation>
    </message>
    <message>
      <source>Its data, at {offset}: the app knows the place</source>
      <translation>其数据，位于 {offset}：应用知道该位置</translation>
    </message>
    <message>
      <source>Its download mode is restricted, by secure download mode or by its ROM; what it refuses stays so.</source>
      <translation>其下载模式受安全下载模式或其 ROM 限制；它所拒绝的操作始终会被拒绝。</translation>
    </message>
    <message>
      <source>Its download mode is restricted; that stays so.</source>
      <translation>其下载模式受限；无法改变。</translation>
    </message>
    <message>
      <source>Its first segment does not begin with an app description.</source>
      <translation>其第一个段不以应用描述开头。</translation>
    </message>
    <message>
      <source>Its first start</source>
      <translation>其首次启动</translation>
    </message>
    <message>
      <source>Its header says {size} instead of {old}.</source>
      <translation>其头部记为 {size}，而不是 {old}。</translation>
    </message>
    <message>
      <source>Its name has characters that no file can hold.</source>
      <translation>其名称包含文件名不能使用的字符。</translation>
    </message>
    <message>
      <source>Its name is no UTF-8 text.</source>
      <translation>其名称不是 UTF-8 文本。</translation>
    </message>
    <message>
      <source>Its place follows from the bootloader's and the partition table's own offsets.</source>
      <translation>其位置由引导加载程序和分区表自身的偏移量决定。</translation>
    </message>
    <message>
      <source>Its record is NEW: never started so far.</source>
      <translation>其记录为 NEW：至今从未启动过。</translation>
    </message>
    <message>
      <source>Its version, and the flash size from its own header: {size}. It believes that, not the chip.</source>
      <translation>其版本，以及其自身头部所记的 flash 大小：{size}。它相信这个值，而不是芯片。</translation>
    </message>
    <message>
      <source>Join its group: sudo usermod -aG {group} $USER, then log out and in again; or install the udev rule that comes with Asym Studio ({rules}) in /etc/udev/rules.d.</source>
      <translation>请加入其用户组：sudo usermod -aG {group} $USER，然后注销并重新登录；或将 Asym Studio 附带的 udev 规则 ({rules}) 安装到 /etc/udev/rules.d。</translation>
    </message>
    <message>
      <source>Keep more of them at their place.</source>
      <translation>让其中更多分区保持原位。</translation>
    </message>
    <message>
      <source>Keep one; give the others another subtype or delete them.</source>
      <translation>保留一个；为其余分区指定其他子类型或将其删除。</translation>
    </message>
    <message>
      <source>Keys: → or Space next, ← back, P play, Home first page, F full screen, 1–9 answer.</source>
      <translation>按键：→ 或空格 下一步，← 上一步，P 播放，Home 第一页，F 全屏，1–9 作答。</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Labels, offsets, sizes and slots for C code.</source>
      <translation>供 C 代码使用的标签、偏移量、大小和槽。</translation>
    </message>
    <message>
      <source>Large SPIFFS, 16 MB</source>
      <translation>Large SPIFFS，16 MB</translation>
    </message>
    <message>
      <source>Large SPIFFS, 8 MB</source>
      <translation>Large SPIFFS，8 MB</translation>
    </message>
    <message>
      <source>Largest app, 4 MB</source>
      <translation>最大应用，4 MB</translation>
    </message>
    <message>
      <source>Largest app, 8 MB</source>
      <translation>最大应用，8 MB</translation>
    </message>
    <message>
      <source>Leave it if that is intended; as an OTA slot it could be updated, too.</source>
      <translation>如果这是有意的，请保持不变；若为 OTA 槽，则也可以更新它。</translation>
    </message>
    <message>
      <source>Leave its size as it is.</source>
      <translation>保持其大小不变。</translation>
    </message>
    <message>
      <source>Leave out IPv6</source>
      <translation>去除 IPv6</translation>
    </message>
    <message>
      <source>Leave out TLS, or the ciphers and certificates that are not used</source>
      <translation>去除 TLS，或未使用的密码套件和证书</translation>
    </message>
    <message>
      <source>Leave out WPA3 and enterprise Wi-Fi</source>
      <translation>去除 WPA3 和企业级 Wi-Fi</translation>
    </message>
    <message>
      <source>Leave out mDNS</source>
      <translation>去除 mDNS</translation>
    </message>
    <message>
      <source>Leave out soft AP, MQTT and SPI Ethernet where they are not used</source>
      <translation>在不使用之处去除 soft AP、MQTT 和 SPI Ethernet</translation>
    </message>
    <message>
      <source>Leave out the quotation marks.</source>
      <translation>去掉引号。</translation>
    </message>
    <message>
      <source>Leave the readonly flag off.</source>
      <translation>不要加 readonly 标志。</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>长度</translation>
    </message>
    <message>
      <source>Less is said on the serial port when an update fails.</source>
      <translation>更新失败时，串口上的信息会更少。</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>课程</translation>
    </message>
    <message>
      <source>Let it run until it is confirmed, or select an app: asym-studio board select LABEL.</source>
      <translation>让它运行到被确认为止，或选择一个应用：asym-studio board select LABEL。</translation>
    </message>
    <message>
      <source>Let the header be corrected as well: --correct-header.</source>
      <translation>同时让头部得到更正：--correct-header。</translation>
    </message>
    <message>
      <source>Let the header be corrected: asym-studio board write-table TABLE --correct-header; and set the flash size in the build (CONFIG_ESPTOOLPY_FLASHSIZE, board_build.flash_size, espflash --flash-size).</source>
      <translation>让头部得到更正：asym-studio board write-table TABLE --correct-header；并在构建中设置 flash 大小（CONFIG_ESPTOOLPY_FLASHSIZE、board_build.flash_size、espflash --flash-size）。</translation>
    </message>
    <message>
      <source>Let the new app call esp_ota_mark_app_valid_cancel_rollback() once it works; look why it was reset before.</source>
      <translation>让新应用在正常工作后调用 esp_ota_mark_app_valid_cancel_rollback()；查明它之前为何复位。</translation>
    </message>
    <message>
      <source>Link-time optimisation</source>
      <translation>链接时优化</translation>
    </message>
    <message>
      <source>List the backups: asym-studio board backups.</source>
      <translation>列出备份：asym-studio board backups。</translation>
    </message>
    <message>
      <source>List them: asym-studio learn.</source>
      <translation>列出它们：asym-studio learn。</translation>
    </message>
    <message>
      <source>List them: asym-studio presets.</source>
      <translation>列出它们：asym-studio presets。</translation>
    </message>
    <message>
      <source>Listen again whenever you like.</source>
      <translation>您可以随时重新监听。</translation>
    </message>
    <message>
      <source>LittleFS does not mount: its partition starts somewhere else now, has shrunk, or is new.</source>
      <translation>LittleFS 无法挂载：它的分区现在从别处开始、已缩小，或者是新的。</translation>
    </message>
    <message>
      <source>LittleFS {version}, made for {size}</source>
      <translation>LittleFS {version}，为 {size} 创建</translation>
    </message>
    <message>
      <source>LittleFS, damaged</source>
      <translation>LittleFS，已损坏</translation>
    </message>
    <message>
      <source>Log errors only, or nothing</source>
      <translation>仅记录错误，或不记录</translation>
    </message>
    <message>
      <source>Look for it among the backups: asym-studio board backups.</source>
      <translation>在备份中查找它：asym-studio board backups。</translation>
    </message>
    <message>
      <source>Look up the backtrace with your build tool's monitor.</source>
      <translation>用构建工具的监视器查看回溯。</translation>
    </message>
    <message>
      <source>Look up the partition by its label in the app and check its size, or give this device's table one.</source>
      <translation>在应用中按标签查找该分区并检查其大小，或在此设备的分区表中加入一个。</translation>
    </message>
    <message>
      <source>Looking at the board</source>
      <translation>正在查看开发板</translation>
    </message>
    <message>
      <source>Looking at what the partitions hold</source>
      <translation>正在查看各分区的内容</translation>
    </message>
    <message>
      <source>Make it 16 MB or smaller.</source>
      <translation>使其不超过 16 MB。</translation>
    </message>
    <message>
      <source>Make it fit</source>
      <translation>使其放得下</translation>
    </message>
    <message>
      <source>Make it larger first, or leave it readonly.</source>
      <translation>请先将其扩大，或保持只读。</translation>
    </message>
    <message>
      <source>Make it larger, or flag it readonly if it is only read.</source>
      <translation>将其扩大；如果只读取它，则标为 readonly。</translation>
    </message>
    <message>
      <source>Make it smaller.</source>
      <translation>将其缩小。</translation>
    </message>
    <message>
      <source>Make it yourself: one app slot of at least {wanted}, a second one of at least {updater}, no errors.</source>
      <translation>由您自己来做：一个至少 {wanted} 的应用槽，第二个至少 {updater}，没有错误。</translation>
    </message>
    <message>
      <source>Make partitions smaller, or use a board with more flash.</source>
      <translation>缩小一些分区，或使用 flash 更大的开发板。</translation>
    </message>
    <message>
      <source>Make room</source>
      <translation>腾出空间</translation>
    </message>
    <message>
      <source>Make room on the disk, or save to another one. The old file is intact.</source>
      <translation>在磁盘上腾出空间，或保存到其他磁盘。旧文件完好无损。</translation>
    </message>
    <message>
      <source>Make room or mend the folder's permissions, and start again: it goes on where it stopped.</source>
      <translation>请腾出空间或修正文件夹的权限，然后重新启动：它会从停止处继续。</translation>
    </message>
    <message>
      <source>Make something smaller or delete a partition first.</source>
      <translation>请先缩小某些内容或删除一个分区。</translation>
    </message>
    <message>
      <source>Make something smaller, or set a larger flash size if the board has one.</source>
      <translation>缩小某些内容；如果开发板的 flash 更大，则设置更大的 flash 大小。</translation>
    </message>
    <message>
      <source>Make that slot larger, or the app smaller.</source>
      <translation>扩大该槽，或缩小应用。</translation>
    </message>
    <message>
      <source>Make the app slots larger.</source>
      <translation>扩大应用槽。</translation>
    </message>
    <message>
      <source>Make the app's slot ota_0.</source>
      <translation>将应用的槽设为 ota_0。</translation>
    </message>
    <message>
      <source>Make the image smaller.</source>
      <translation>缩小镜像。</translation>
    </message>
    <message>
      <source>Make the partition larger while boards can still be given another layout.</source>
      <translation>趁还能为开发板更换布局时扩大该分区。</translation>
    </message>
    <message>
      <source>Make the partition larger, or the content smaller.</source>
      <translation>扩大该分区，或缩小其内容。</translation>
    </message>
    <message>
      <source>Make the partition larger, or the image smaller.</source>
      <translation>扩大该分区，或缩小镜像。</translation>
    </message>
    <message>
      <source>Make the partition larger.</source>
      <translation>扩大该分区。</translation>
    </message>
    <message>
      <source>Make the slot larger, or the app smaller.</source>
      <translation>扩大该槽，或缩小应用。</translation>
    </message>
    <message>
      <source>Make the table, or correct the name in the project's settings.</source>
      <translation>创建该分区表，或更正项目设置中的名称。</translation>
    </message>
    <message>
      <source>Make {name} {kind}/{subtype}</source>
      <translation>将 {name} 设为 {kind}/{subtype}</translation>
    </message>
    <message>
      <source>Make {name} {size}</source>
      <translation>将 {name} 设为 {size}</translation>
    </message>
    <message>
      <source>Make {name} {size} and push what follows</source>
      <translation>将 {name} 设为 {size}，并推移其后的分区</translation>
    </message>
    <message>
      <source>Make {name} {size}, taken from its neighbour</source>
      <translation>将 {name} 设为 {size}，取自其相邻分区</translation>
    </message>
    <message>
      <source>Make “{label}” at least {wanted} large without breaking any rule.</source>
      <translation>使“{label}”至少为 {wanted}，且不违反任何规则。</translation>
    </message>
    <message>
      <source>Make “{label}” start.</source>
      <translation>使“{label}”启动。</translation>
    </message>
    <message>
      <source>Make “{label}” the smallest partition for {length} bytes and {share} of headroom.</source>
      <translation>使“{label}”成为可容纳 {length} 字节和 {share} 余量的最小分区。</translation>
    </message>
    <message>
      <source>Mend the file; the tool that builds the project would stumble over it too.</source>
      <translation>修正该文件；构建该项目的工具也会因它出问题。</translation>
    </message>
    <message>
      <source>Mend the folder's permissions, or delete it by hand.</source>
      <translation>修正文件夹的权限，或手动删除它。</translation>
    </message>
    <message>
      <source>Mend the layout first: the check says what is wrong with it.</source>
      <translation>请先修正布局：检查会说明其问题所在。</translation>
    </message>
    <message>
      <source>Mend the records</source>
      <translation>修复记录</translation>
    </message>
    <message>
      <source>MeshCom safeboot, 4 MB</source>
      <translation>MeshCom safeboot，4 MB</translation>
    </message>
    <message>
      <source>Meshtastic, 4 MB</source>
      <translation>Meshtastic，4 MB</translation>
    </message>
    <message>
      <source>Meshtastic, 8 MB</source>
      <translation>Meshtastic，8 MB</translation>
    </message>
    <message>
      <source>Migrate it by itself, with a plan of its own.</source>
      <translation>单独迁移它，使用它自己的计划。</translation>
    </message>
    <message>
      <source>Migrate it by itself.</source>
      <translation>单独迁移它。</translation>
    </message>
    <message>
      <source>Migrate such a device over the cable.</source>
      <translation>请通过线缆迁移这样的设备。</translation>
    </message>
    <message>
      <source>Migrating</source>
      <translation>正在迁移</translation>
    </message>
    <message>
      <source>Minimal SPIFFS with core dump, 4 MB</source>
      <translation>Minimal SPIFFS 带核心转储，4 MB</translation>
    </message>
    <message>
      <source>Minimal SPIFFS, 4 MB</source>
      <translation>Minimal SPIFFS，4 MB</translation>
    </message>
    <message>
      <source>Minimal, 2 MB</source>
      <translation>Minimal，2 MB</translation>
    </message>
    <message>
      <source>Move it behind the partition table.</source>
      <translation>将其移到分区表之后。</translation>
    </message>
    <message>
      <source>Move it out of the way first, or let it be pushed or traded with.</source>
      <translation>请先将其移开，或允许推移它或与它互换空间。</translation>
    </message>
    <message>
      <source>Move it to the nearest such place that is free.</source>
      <translation>将其移到最近的空闲合适位置。</translation>
    </message>
    <message>
      <source>Move it up, or make the other one smaller.</source>
      <translation>将其上移，或缩小另一个。</translation>
    </message>
    <message>
      <source>Move the app if your project uses such pages.</source>
      <translation>如果您的项目使用这样的页，请移动应用。</translation>
    </message>
    <message>
      <source>Move the partition, or build the image for the usual MMU page.</source>
      <translation>移动该分区，或按通常的 MMU 页构建镜像。</translation>
    </message>
    <message>
      <source>Move the slot to a multiple of 64 KB and write the app there.</source>
      <translation>把槽移到 64 KB 的倍数处，并把应用写入那里。</translation>
    </message>
    <message>
      <source>Move {name} to {offset}</source>
      <translation>将 {name} 移到 {offset}</translation>
    </message>
    <message>
      <source>Move {name} to {offset} and push what follows</source>
      <translation>将 {name} 移到 {offset}，并推移其后的分区</translation>
    </message>
    <message>
      <source>Move {name} to {offset}, {size}</source>
      <translation>将 {name} 移到 {offset}，{size}</translation>
    </message>
    <message>
      <source>Moving a board that is in the field</source>
      <translation>迁移已部署的开发板</translation>
    </message>
    <message>
      <source>Mycila's way: the choice goes back to the app at once, and the first 16 bytes of the image are written last.</source>
      <translation>Mycila 的方式：选择立即切回应用，镜像的前 16 字节最后写入。</translation>
    </message>
    <message>
      <source>MycilaSafeBoot, 4 MB</source>
      <translation>MycilaSafeBoot，4 MB</translation>
    </message>
    <message>
      <source>NVS has no free page: its partition is full, was made smaller, or holds something else.</source>
      <translation>NVS 没有空闲页：它的分区已满、被缩小，或者含有其他内容。</translation>
    </message>
    <message>
      <source>NVS: {used} of {pages} pages in use, {free} free, {entries} entries</source>
      <translation>NVS：已用 {used} 页，共 {pages} 页，空闲 {free} 页，{entries} 个条目</translation>
    </message>
    <message>
      <source>Name a folder that is new or empty.</source>
      <translation>请指定新的或空的文件夹。</translation>
    </message>
    <message>
      <source>Name a slot that holds one.</source>
      <translation>请指定包含镜像的槽。</translation>
    </message>
    <message>
      <source>Name another folder, or make room.</source>
      <translation>请指定其他文件夹，或腾出空间。</translation>
    </message>
    <message>
      <source>Name another.</source>
      <translation>请另行指定。</translation>
    </message>
    <message>
      <source>Name each once, as GPIO 0 to 63: {names}.</source>
      <translation>每个指定一次，取 GPIO 0 到 63：{names}。</translation>
    </message>
    <message>
      <source>Name each pin once, as GPIO 0 to 63.</source>
      <translation>每个引脚指定一次，取 GPIO 0 到 63。</translation>
    </message>
    <message>
      <source>Name every board once.</source>
      <translation>每块开发板只指定一次。</translation>
    </message>
    <message>
      <source>Name one that is new or empty.</source>
      <translation>请指定一个新的或空的。</translation>
    </message>
    <message>
      <source>Name one: --port PORT.</source>
      <translation>请指定一个：--port PORT。</translation>
    </message>
    <message>
      <source>Name the slot of the one you mean: {slots}.</source>
      <translation>请指定您所指的那个槽：{slots}。</translation>
    </message>
    <message>
      <source>Name the slot.</source>
      <translation>请指定槽。</translation>
    </message>
    <message>
      <source>Name the table in espflash.toml (partition_table = …) or give --partition-table; then write it again: nothing was erased except what the new app covers.</source>
      <translation>在 espflash.toml 中指定分区表 (partition_table = …) 或给出 --partition-table；然后重新写入：除新应用覆盖的内容外没有擦除任何内容。</translation>
    </message>
    <message>
      <source>Name two slots, or leave one of them open.</source>
      <translation>请指定两个槽，或留一个不指定。</translation>
    </message>
    <message>
      <source>Neither counts</source>
      <translation>两者都无效</translation>
    </message>
    <message>
      <source>Never written</source>
      <translation>从未写入</translation>
    </message>
    <message>
      <source>New table over the air</source>
      <translation>通过 OTA 更换分区表</translation>
    </message>
    <message>
      <source>New table over the cable</source>
      <translation>通过线缆更换分区表</translation>
    </message>
    <message>
      <source>New, so it starts erased.</source>
      <translation>新建，因此初始为已擦除。</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>前进</translation>
    </message>
    <message>
      <source>No OTA with FAT, 4 MB</source>
      <translation>无 OTA 带 FAT，4 MB</translation>
    </message>
    <message>
      <source>No OTA, 3 MB FAT, 4 MB</source>
      <translation>无 OTA，3 MB FAT，4 MB</translation>
    </message>
    <message>
      <source>No OTA, 3 MB SPIFFS, 4 MB</source>
      <translation>无 OTA，3 MB SPIFFS，4 MB</translation>
    </message>
    <message>
      <source>No OTA, 4 MB</source>
      <translation>无 OTA，4 MB</translation>
    </message>
    <message>
      <source>No app can be started: the chip resets and tries again, for ever.</source>
      <translation>没有可启动的应用：芯片复位并不断重试，永无止境。</translation>
    </message>
    <message>
      <source>No app image can be made of this ELF file: {reason}.</source>
      <translation>无法由此 ELF 文件生成应用镜像：{reason}。</translation>
    </message>
    <message>
      <source>No app in {label} starts: it waits for help.</source>
      <translation>{label} 中没有可启动的应用：它等待帮助。</translation>
    </message>
    <message>
      <source>No app knows offsets by heart: it asks the table for a partition by its name or type.</source>
      <translation>没有应用会记住偏移量：它按名称或类型向分区表查询分区。</translation>
    </message>
    <message>
      <source>No app of this layout would start: {why}</source>
      <translation>此布局的应用都无法启动：{why}</translation>
    </message>
    <message>
      <source>No app slot of the table holds an image that can be started.</source>
      <translation>分区表中没有任何应用槽含有可启动的镜像。</translation>
    </message>
    <message>
      <source>No app starts before the steps, or none after them.</source>
      <translation>步骤之前没有应用启动，或步骤之后没有应用启动。</translation>
    </message>
    <message>
      <source>No app where one should be</source>
      <translation>应有应用之处没有应用</translation>
    </message>
    <message>
      <source>No board is connected.</source>
      <translation>未连接开发板。</translation>
    </message>
    <message>
      <source>No board is connected: there is no serial port.</source>
      <translation>未连接开发板：没有串口。</translation>
    </message>
    <message>
      <source>No card with a ticket: try {number} of {tries}.</source>
      <translation>没有带凭单的 SD 卡：第 {number} 次尝试，共 {tries} 次。</translation>
    </message>
    <message>
      <source>No code of an image header stands for that flash size.</source>
      <translation>镜像头部没有代码可表示该 flash 大小。</translation>
    </message>
    <message>
      <source>No fault</source>
      <translation>无故障</translation>
    </message>
    <message>
      <source>No file system, 4 MB</source>
      <translation>无文件系统，4 MB</translation>
    </message>
    <message>
      <source>No flash chip has that size.</source>
      <translation>没有这种大小的 flash 芯片。</translation>
    </message>
    <message>
      <source>No flash chip has {size}.</source>
      <translation>没有 {size} 的 flash 芯片。</translation>
    </message>
    <message>
      <source>No free page would be left for the settings, and NVS cannot do without one.</source>
      <translation>将没有空闲页可用于设置，而 NVS 不能没有空闲页。</translation>
    </message>
    <message>
      <source>No free space holds “{label}” with {size}.</source>
      <translation>没有空闲空间可容纳 {size} 的“{label}”。</translation>
    </message>
    <message>
      <source>No header can name a flash size of {size}.</source>
      <translation>没有头部可以表示 {size} 的 flash 大小。</translation>
    </message>
    <message>
      <source>No headroom</source>
      <translation>无余量</translation>
    </message>
    <message>
      <source>No headroom: {tight}</source>
      <translation>无余量：{tight}</translation>
    </message>
    <message>
      <source>No image was given for it.</source>
      <translation>没有为其指定镜像。</translation>
    </message>
    <message>
      <source>No networks that demand them.</source>
      <translation>没有要求它们的网络。</translation>
    </message>
    <message>
      <source>No otadata record selects the app under both tables.</source>
      <translation>没有 otadata 记录能在两个分区表下都选择该应用。</translation>
    </message>
    <message>
      <source>No partition can be started: the bootloader finds neither a factory app nor an OTA slot and resets for ever. Add an app partition.</source>
      <translation>没有可启动的分区：引导加载程序既找不到 factory 应用也找不到 OTA 槽，会永远复位。请添加应用分区。</translation>
    </message>
    <message>
      <source>No partition can be started: there is neither a factory app nor an OTA slot.</source>
      <translation>没有可启动的分区：既没有 factory 应用，也没有 OTA 槽。</translation>
    </message>
    <message>
      <source>No partition follows “{label}”.</source>
      <translation>“{label}”之后没有分区。</translation>
    </message>
    <message>
      <source>No record is valid and there is no factory app: all OTA slots are tried in turn.</source>
      <translation>没有有效记录，也没有 factory 应用：依次尝试所有 OTA 槽。</translation>
    </message>
    <message>
      <source>No record is valid: the factory app is tried first.</source>
      <translation>没有有效记录：首先尝试 factory 应用。</translation>
    </message>
    <message>
      <source>No table</source>
      <translation>没有分区表</translation>
    </message>
    <message>
      <source>No table of its own: espflash's default for this chip, one app that fills the flash.</source>
      <translation>没有自己的分区表：使用 espflash 针对此芯片的默认表，即一个占满 flash 的应用。</translation>
    </message>
    <message>
      <source>No tool has anything against it.</source>
      <translation>没有工具对此有异议。</translation>
    </message>
    <message>
      <source>No updater can be split onto this flash: {why}</source>
      <translation>无法在此 flash 上拆分出更新程序：{why}</translation>
    </message>
    <message>
      <source>No ways are known, or no updater can be split onto this flash.</source>
      <translation>没有已知的方法，或无法在此 flash 上拆分出更新程序。</translation>
    </message>
    <message>
      <source>No: {offset} is not a multiple of {page}. The bootloader refuses the image.</source>
      <translation>否：{offset} 不是 {page} 的倍数。引导加载程序拒绝该镜像。</translation>
    </message>
    <message>
      <source>Nobody answers at that address.</source>
      <translation>该地址没有应答。</translation>
    </message>
    <message>
      <source>Nobody answers at “{port}”: “{reason}”.</source>
      <translation>“{port}”没有应答：“{reason}”。</translation>
    </message>
    <message>
      <source>Nobody said how large the flash is; the kit is made for {size}, the smallest that holds the table.</source>
      <translation>未指明 flash 的大小；套件按 {size} 制作，这是能容纳该分区表的最小值。</translation>
    </message>
    <message>
      <source>Nobody said where the recovery bootloader lies; its row cannot say it.</source>
      <translation>未指明恢复引导加载程序的位置；其行无法表达这一点。</translation>
    </message>
    <message>
      <source>Nobody sends an image: it waits.</source>
      <translation>没有人发送镜像：它等待。</translation>
    </message>
    <message>
      <source>None, as long as nothing is needed that no component asks for.</source>
      <translation>无，只要不需要任何组件都未请求的内容。</translation>
    </message>
    <message>
      <source>None: every rule of ESP-IDF is kept.</source>
      <translation>无：遵守了 ESP-IDF 的所有规则。</translation>
    </message>
    <message>
      <source>Not in the new table.</source>
      <translation>不在新分区表中。</translation>
    </message>
    <message>
      <source>Not in the new table; what is in it is in the backup only.</source>
      <translation>不在新分区表中；其中的内容仅存在于备份中。</translation>
    </message>
    <message>
      <source>Not so.</source>
      <translation>不对。</translation>
    </message>
    <message>
      <source>Not supported by ESP-IDF: test every build.</source>
      <translation>ESP-IDF 不支持：请测试每次构建。</translation>
    </message>
    <message>
      <source>Note in memory that survives the restart that an image is to be fetched.</source>
      <translation>在重启后仍保留的内存中记下要获取镜像。</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Nothing need be done; they are not counted.</source>
      <translation>无需任何操作；它们不计入。</translation>
    </message>
    <message>
      <source>Nothing on the chip knows which table would be right. Only you do, and the file that you keep.</source>
      <translation>芯片上没有任何东西知道哪个分区表是正确的。只有您以及您保存的文件知道。</translation>
    </message>
    <message>
      <source>Nothing says what to fetch: it waits to be told.</source>
      <translation>没有任何内容说明要获取什么：它等待指示。</translation>
    </message>
    <message>
      <source>Nothing starts</source>
      <translation>什么也不启动</translation>
    </message>
    <message>
      <source>Nothing starts with this table even without a fault, so no fault can be shown on it.</source>
      <translation>使用此分区表，即使没有故障也什么都不启动，因此无法在其上演示故障。</translation>
    </message>
    <message>
      <source>Nothing starts.</source>
      <translation>什么也不启动。</translation>
    </message>
    <message>
      <source>Nothing starts: no slot holds an app that can be started.</source>
      <translation>什么也不启动：没有槽包含可启动的应用。</translation>
    </message>
    <message>
      <source>Nothing starts: only the cable helps.</source>
      <translation>什么也不启动：只有线缆能解决。</translation>
    </message>
    <message>
      <source>Nothing starts: the bootloader refuses the partition table.</source>
      <translation>什么也不启动：引导加载程序拒绝该分区表。</translation>
    </message>
    <message>
      <source>Nothing starts: the bootloader stops at an image that it cannot map.</source>
      <translation>什么也不启动：引导加载程序停在一个它无法映射的镜像处。</translation>
    </message>
    <message>
      <source>Nothing starts: the otadata partition cannot be read.</source>
      <translation>什么也不启动：无法读取 otadata 分区。</translation>
    </message>
    <message>
      <source>Nothing was written. Start the same again.</source>
      <translation>未写入任何内容。请再次启动同一操作。</translation>
    </message>
    <message>
      <source>Nothing works: the app that the bootloader starts refuses the torn table.</source>
      <translation>什么都无法工作：引导加载程序启动的应用拒绝残缺的分区表。</translation>
    </message>
    <message>
      <source>Nothing: the table has no such row</source>
      <translation>无：分区表中没有这样的行</translation>
    </message>
    <message>
      <source>Now the card is pulled out for good while the updater writes.</source>
      <translation>现在，在更新程序写入时 SD 卡被彻底拔出。</translation>
    </message>
    <message>
      <source>Number the OTA slots from ota_0 on.</source>
      <translation>从 ota_0 起为 OTA 槽编号。</translation>
    </message>
    <message>
      <source>Number the slots anew.</source>
      <translation>为槽重新编号。</translation>
    </message>
    <message>
      <source>Number the slots anew: {names}</source>
      <translation>为槽重新编号：{names}</translation>
    </message>
    <message>
      <source>Number {second} no longer counts, so sector 0 decides.</source>
      <translation>序号 {second} 不再有效，因此由扇区 0 决定。</translation>
    </message>
    <message>
      <source>Number {second} would choose “{label}”, but it is marked INVALID and its checksum is wrong.</source>
      <translation>序号 {second} 本会选择“{label}”，但它被标为 INVALID，且校验和错误。</translation>
    </message>
    <message>
      <source>Of {cuts} moments at which the power was cut while it was proved, {dark} leave nothing to start.</source>
      <translation>在验证时断电的 {cuts} 个时刻中，有 {dark} 个会导致什么也无法启动。</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>偏移量</translation>
    </message>
    <message>
      <source>Offsets and sizes lie between 0 and 0xffffffff.</source>
      <translation>偏移量和大小介于 0 和 0xffffffff 之间。</translation>
    </message>
    <message>
      <source>On neither of them</source>
      <translation>两者都不行</translation>
    </message>
    <message>
      <source>On this flash of {flash}, two equal slots beside the same other partitions have {half} each.</source>
      <translation>在此 {flash} 的 flash 上，与相同的其他分区并存时，两个相等的槽各为 {half}。</translation>
    </message>
    <message>
      <source>On this flash there is no room for two equal app slots beside the other partitions.</source>
      <translation>在此 flash 上，除其他分区外没有空间容纳两个相等的应用槽。</translation>
    </message>
    <message>
      <source>On this layout no partition begins directly behind the table, so the fault does no harm.</source>
      <translation>在此布局中，没有分区紧接在分区表之后开始，因此该故障不会造成损害。</translation>
    </message>
    <message>
      <source>On this one: {flash}</source>
      <translation>在这种上：{flash}</translation>
    </message>
    <message>
      <source>On trial: rollback</source>
      <translation>试用中：回滚</translation>
    </message>
    <message>
      <source>On twice as much: {double}</source>
      <translation>在两倍大小上：{double}</translation>
    </message>
    <message>
      <source>One app slot of 1 MB and a large FAT file system.</source>
      <translation>一个 1 MB 的应用槽和一个大的 FAT 文件系统。</translation>
    </message>
    <message>
      <source>One app slot of 1 MB and a large SPIFFS file system.</source>
      <translation>一个 1 MB 的应用槽和一个大的 SPIFFS 文件系统。</translation>
    </message>
    <message>
      <source>One app slot of 1.25 MB and a small SPIFFS on a 2 MB flash.</source>
      <translation>在 2 MB flash 上，一个 1.25 MB 的应用槽和一个小的 SPIFFS。</translation>
    </message>
    <message>
      <source>One app slot of 2 MB and a FAT file system.</source>
      <translation>一个 2 MB 的应用槽和一个 FAT 文件系统。</translation>
    </message>
    <message>
      <source>One app slot of 2 MB and a SPIFFS file system.</source>
      <translation>一个 2 MB 的应用槽和一个 SPIFFS 文件系统。</translation>
    </message>
    <message>
      <source>One app slot of 3 MB and a SPIFFS file system.</source>
      <translation>一个 3 MB 的应用槽和一个 SPIFFS 文件系统。</translation>
    </message>
    <message>
      <source>One app with pairing data and key map storage beside it; most of the upper half is still free.</source>
      <translation>一个应用，旁边有配对数据和键位映射存储；上半部分大多仍空闲。</translation>
    </message>
    <message>
      <source>One app, and a USB drive updater (uf2) in the factory slot.</source>
      <translation>一个应用，以及 factory 槽中的 U 盘式更新程序 (uf2)。</translation>
    </message>
    <message>
      <source>One board was named twice.</source>
      <translation>有一块开发板指定了两次。</translation>
    </message>
    <message>
      <source>One chip, one line of bytes</source>
      <translation>一颗芯片，一行字节</translation>
    </message>
    <message>
      <source>One factory app of 1 MB and a core dump.</source>
      <translation>一个 1 MB 的 factory 应用和一个核心转储。</translation>
    </message>
    <message>
      <source>One factory app of 1 MB, and the keys of an encrypted NVS.</source>
      <translation>一个 1 MB 的 factory 应用和加密 NVS 的密钥。</translation>
    </message>
    <message>
      <source>One factory app of 1 MB: what ESP-IDF uses unless told otherwise.</source>
      <translation>一个 1 MB 的 factory 应用：若无另行指定，ESP-IDF 即使用此布局。</translation>
    </message>
    <message>
      <source>One factory app of 1.5 MB and a core dump.</source>
      <translation>一个 1.5 MB 的 factory 应用和一个核心转储。</translation>
    </message>
    <message>
      <source>One factory app of 1.5 MB, and the keys of an encrypted NVS.</source>
      <translation>一个 1.5 MB 的 factory 应用和加密 NVS 的密钥。</translation>
    </message>
    <message>
      <source>One factory app of 1.5 MB.</source>
      <translation>一个 1.5 MB 的 factory 应用。</translation>
    </message>
    <message>
      <source>One factory app that fills the flash.</source>
      <translation>一个占满 flash 的 factory 应用。</translation>
    </message>
    <message>
      <source>One factory app that fills the flash: what espflash writes if a project names no table.</source>
      <translation>一个占满 flash 的 factory 应用：若项目未指定分区表，espflash 即写入此布局。</translation>
    </message>
    <message>
      <source>One large app, and a 256 KB updater (flashApp) that installs it from the SD card.</source>
      <translation>一个大应用，以及一个从 SD 卡安装它的 256 KB 更新程序 (flashApp)。</translation>
    </message>
    <message>
      <source>One large app, and a 640 KB updater (flashApp) that receives it over Bluetooth or Wi-Fi.</source>
      <translation>一个大应用，以及一个通过蓝牙或 Wi-Fi 接收它的 640 KB 更新程序 (flashApp)。</translation>
    </message>
    <message>
      <source>One large slot, one small one</source>
      <translation>一个大槽，一个小槽</translation>
    </message>
    <message>
      <source>One of these would make it fit: {changes}.</source>
      <translation>以下任一做法都可使其放得下：{changes}。</translation>
    </message>
    <message>
      <source>One sector of the backup is enough here. The board starts as before.</source>
      <translation>这里备份中的一个扇区就够了。开发板像以前一样启动。</translation>
    </message>
    <message>
      <source>One sector that says what lies where on the rest of the flash. Bootloader and app both read it.</source>
      <translation>一个扇区，说明 flash 其余部分的内容位于何处。引导加载程序和应用都会读取它。</translation>
    </message>
    <message>
      <source>One slot cannot be both the app's and the updater's.</source>
      <translation>一个槽不能既是应用的又是更新程序的。</translation>
    </message>
    <message>
      <source>One wrong bit</source>
      <translation>一个错误的位</translation>
    </message>
    <message>
      <source>Only a cable helps now.</source>
      <translation>现在只有线缆能解决。</translation>
    </message>
    <message>
      <source>Only empty pages are dropped, and a free one stays.</source>
      <translation>只舍弃空页，并保留一个空闲页。</translation>
    </message>
    <message>
      <source>Only the board's own app can read its flash.</source>
      <translation>只有开发板自己的应用才能读取其 flash。</translation>
    </message>
    <message>
      <source>Open a CSV, a binary table (it starts with aa50), or a dump of the whole flash from its first byte.</source>
      <translation>打开 CSV、二进制分区表（以 aa50 开头），或从第一个字节开始的整个 flash 转储。</translation>
    </message>
    <message>
      <source>Open a CSV, a binary table, or a dump of the whole flash.</source>
      <translation>打开 CSV、二进制分区表或整个 flash 的转储。</translation>
    </message>
    <message>
      <source>Open a partition table (CSV or binary) or a dump of the whole flash from its first byte.</source>
      <translation>打开分区表（CSV 或二进制），或从第一个字节开始的整个 flash 转储。</translation>
    </message>
    <message>
      <source>Open a partition table or a dump of the whole flash from its first byte.</source>
      <translation>打开分区表，或从第一个字节开始的整个 flash 转储。</translation>
    </message>
    <message>
      <source>Open a partition table, or a dump of the whole flash.</source>
      <translation>打开分区表，或整个 flash 的转储。</translation>
    </message>
    <message>
      <source>Open a table first and attach the image to a partition; `asym-studio image FILE` looks into it.</source>
      <translation>请先打开分区表，再将镜像附加到分区；`asym-studio image FILE` 可查看其内容。</translation>
    </message>
    <message>
      <source>Open the partition table itself.</source>
      <translation>请打开分区表本身。</translation>
    </message>
    <message>
      <source>Open the table itself, or give the project one of its own.</source>
      <translation>打开该分区表本身，或为项目提供自己的分区表。</translation>
    </message>
    <message>
      <source>Open the table itself.</source>
      <translation>请打开该分区表本身。</translation>
    </message>
    <message>
      <source>Open the table that belongs to this board, or change its chip there.</source>
      <translation>打开属于此开发板的分区表，或在其中更改芯片。</translation>
    </message>
    <message>
      <source>OpenBikeSensor, 4 MB</source>
      <translation>OpenBikeSensor，4 MB</translation>
    </message>
    <message>
      <source>Optimise for size, asserts silent</source>
      <translation>按大小优化，断言静默</translation>
    </message>
    <message>
      <source>Over the air: nobody at the cable</source>
      <translation>通过 OTA：线缆旁无人</translation>
    </message>
    <message>
      <source>Over the cable: the order makes it safe</source>
      <translation>通过线缆：顺序保证安全</translation>
    </message>
    <message>
      <source>Partition table</source>
      <translation>分区表</translation>
    </message>
    <message>
      <source>Partitions</source>
      <translation>分区</translation>
    </message>
    <message>
      <source>Partitions do not overlap, and the flash does not grow. What one gets, another one gives up.</source>
      <translation>分区不能重叠，flash 也不会变大。一个分区得到的，就是另一个让出的。</translation>
    </message>
    <message>
      <source>Partitions on the board overlap.</source>
      <translation>开发板上的分区重叠。</translation>
    </message>
    <message>
      <source>Partitions start at a multiple of {step}.</source>
      <translation>分区起始于 {step} 的倍数处。</translation>
    </message>
    <message>
      <source>Partitions that the update writes overlap, or do not lie in the flash.</source>
      <translation>更新所写入的分区重叠，或不在 flash 内。</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Plan anew: start `migrate` again.</source>
      <translation>请重新规划：再次启动 `migrate`。</translation>
    </message>
    <message>
      <source>Plan anew: start `migrate` with the table again.</source>
      <translation>请重新规划：用该分区表再次启动 `migrate`。</translation>
    </message>
    <message>
      <source>Plan the migration for this board first.</source>
      <translation>请先为此开发板规划迁移。</translation>
    </message>
    <message>
      <source>Planning, and proving the plan</source>
      <translation>正在规划并验证计划</translation>
    </message>
    <message>
      <source>PlatformIO and the Arduino IDE compare a build with ota_0 only, which is not the largest app slot.</source>
      <translation>PlatformIO 和 Arduino IDE 只将构建与 ota_0 比较，而它不是最大的应用槽。</translation>
    </message>
    <message>
      <source>PlatformIO build folder</source>
      <translation>PlatformIO 构建文件夹</translation>
    </message>
    <message>
      <source>PlatformIO uploads to ota_0, but the app is in “{label}” ({subtype}): use the kit's flash script.</source>
      <translation>PlatformIO 上传到 ota_0，但应用位于“{label}”({subtype})：请使用套件的烧录脚本。</translation>
    </message>
    <message>
      <source>PlatformIO with ESP-IDF uploads to the factory slot, which here is the updater's (“{label}”): upload the app with the kit's flash script.</source>
      <translation>PlatformIO 配合 ESP-IDF 会上传到 factory 槽，而此处它是更新程序的槽（“{label}”）：请用套件的烧录脚本上传应用。</translation>
    </message>
    <message>
      <source>PlatformIO with the Arduino framework</source>
      <translation>采用 Arduino 框架的 PlatformIO</translation>
    </message>
    <message>
      <source>PlatformIO, ESPHome and Tasmota cannot read “{cell}” in partitions.csv. Write the number like 0x10000, 65536 or 64K.</source>
      <translation>PlatformIO、ESPHome 和 Tasmota 无法读取 partitions.csv 中的“{cell}”。请将数字写成 0x10000、65536 或 64K 这样的形式。</translation>
    </message>
    <message>
      <source>PlatformIO, ESPHome and Tasmota read tables in UTF-8 only; partitions.csv has another encoding.</source>
      <translation>PlatformIO、ESPHome 和 Tasmota 只读取 UTF-8 的分区表；partitions.csv 使用其他编码。</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>播放</translation>
    </message>
    <message>
      <source>Plug it in; some cables carry power only.</source>
      <translation>请插入；有些线缆只能供电。</translation>
    </message>
    <message>
      <source>Plug one in (some cables carry power only), or use the virtual board: --port {port}</source>
      <translation>请插入一块（有些线缆只能供电），或使用虚拟开发板：--port {port}</translation>
    </message>
    <message>
      <source>Plug the board in, and list the ports: asym-studio ports.</source>
      <translation>插入开发板，并列出端口：asym-studio ports。</translation>
    </message>
    <message>
      <source>Plug the board in, and list the ports: asym-studio ports. Some cables carry power only.</source>
      <translation>插入开发板，并列出端口：asym-studio ports。有些线缆只能供电。</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>Pull the plug</source>
      <translation>拔掉电源</translation>
    </message>
    <message>
      <source>Put a line “# asym-studio: recovery-offset=0x…” at the top of the file.</source>
      <translation>在文件顶部加入一行“# asym-studio: recovery-offset=0x…”。</translation>
    </message>
    <message>
      <source>Put it at a multiple of 4 KB.</source>
      <translation>将其放在 4 KB 的倍数处。</translation>
    </message>
    <message>
      <source>Put the table at 0x8000 or higher.</source>
      <translation>将分区表放在 0x8000 或更高处。</translation>
    </message>
    <message>
      <source>Put the table at {offset}</source>
      <translation>将分区表放在 {offset}</translation>
    </message>
    <message>
      <source>RainMaker, 4 MB</source>
      <translation>RainMaker，4 MB</translation>
    </message>
    <message>
      <source>RainMaker, 8 MB</source>
      <translation>RainMaker，8 MB</translation>
    </message>
    <message>
      <source>Read it back and compare.</source>
      <translation>回读并比较。</translation>
    </message>
    <message>
      <source>Read it yourself</source>
      <translation>自己来读</translation>
    </message>
    <message>
      <source>Read the board again.</source>
      <translation>重新读取开发板。</translation>
    </message>
    <message>
      <source>Read the board's whole flash.</source>
      <translation>读取开发板的整个 flash。</translation>
    </message>
    <message>
      <source>Read the flash again. If it stays so, write a table to the board anew.</source>
      <translation>重新读取 flash。若仍然如此，请重新向开发板写入分区表。</translation>
    </message>
    <message>
      <source>Read the flash again; if it stays so, write a table to the board anew.</source>
      <translation>重新读取 flash；若仍然如此，请重新向开发板写入分区表。</translation>
    </message>
    <message>
      <source>Read the table back and compare.</source>
      <translation>回读分区表并比较。</translation>
    </message>
    <message>
      <source>Read the table from the board again, or open its CSV.</source>
      <translation>从开发板重新读取分区表，或打开其 CSV。</translation>
    </message>
    <message>
      <source>Read the table from the board again, or open the CSV that it was made from.</source>
      <translation>从开发板重新读取分区表，或打开用来生成它的 CSV。</translation>
    </message>
    <message>
      <source>Reading the boot log</source>
      <translation>阅读启动日志</translation>
    </message>
    <message>
      <source>Record {number} (sequence {sequence}) does not count: its checksum is {crc}, not that of its sequence.</source>
      <translation>记录 {number}（序号 {sequence}）无效：其校验和为 {crc}，与其序号不符。</translation>
    </message>
    <message>
      <source>Record {number} (sequence {sequence}) is out of the question: it is {state}.</source>
      <translation>记录 {number}（序号 {sequence}）不予考虑：它是 {state}。</translation>
    </message>
    <message>
      <source>Record {number} (sequence {sequence}) was never confirmed by its app: it is marked ABORTED.</source>
      <translation>记录 {number}（序号 {sequence}）从未被其应用确认：它被标为 ABORTED。</translation>
    </message>
    <message>
      <source>Record {number} is empty.</source>
      <translation>记录 {number} 为空。</translation>
    </message>
    <message>
      <source>Record {number} is valid: sequence {sequence}, {state}.</source>
      <translation>记录 {number} 有效：序号 {sequence}，{state}。</translation>
    </message>
    <message>
      <source>Record {number} wins by its higher sequence number: ({sequence} − 1) modulo {count} slots selects ota_{slot}.</source>
      <translation>记录 {number} 因序号更高而胜出：({sequence} − 1) 对 {count} 个槽取模，选择 ota_{slot}。</translation>
    </message>
    <message>
      <source>Record {number} wins, being the first of two equal ones: ({sequence} − 1) modulo {count} slots selects ota_{slot}.</source>
      <translation>记录 {number} 胜出，因为它是两条相等记录中的第一条：({sequence} − 1) 对 {count} 个槽取模，选择 ota_{slot}。</translation>
    </message>
    <message>
      <source>Record {number} wins: ({sequence} − 1) modulo {count} slots selects ota_{slot}.</source>
      <translation>记录 {number} 胜出：({sequence} − 1) 对 {count} 个槽取模，选择 ota_{slot}。</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Remove it, or choose another folder.</source>
      <translation>将其移除，或选择其他文件夹。</translation>
    </message>
    <message>
      <source>Remove it, or choose another folder. Nothing was written.</source>
      <translation>将其移除，或选择其他文件夹。未写入任何内容。</translation>
    </message>
    <message>
      <source>Remove the flag.</source>
      <translation>移除该标志。</translation>
    </message>
    <message>
      <source>Remove the flags</source>
      <translation>移除这些标志</translation>
    </message>
    <message>
      <source>Remove the ticket on the card.</source>
      <translation>移除 SD 卡上的凭单。</translation>
    </message>
    <message>
      <source>Remove the ticket: the update is over.</source>
      <translation>移除凭单：更新已结束。</translation>
    </message>
    <message>
      <source>Remove them.</source>
      <translation>将它们移除。</translation>
    </message>
    <message>
      <source>Rename it to “{label}”</source>
      <translation>重命名为“{label}”</translation>
    </message>
    <message>
      <source>Rename it, or give it the type that its label says.</source>
      <translation>将其重命名，或赋予其标签所表示的类型。</translation>
    </message>
    <message>
      <source>Rename it.</source>
      <translation>将其重命名。</translation>
    </message>
    <message>
      <source>Rename one of them.</source>
      <translation>重命名其中一个。</translation>
    </message>
    <message>
      <source>Rename the partition, or detach the image.</source>
      <translation>重命名该分区，或移除镜像。</translation>
    </message>
    <message>
      <source>Rename the partition, or save the table as binary.</source>
      <translation>重命名该分区，或将分区表保存为二进制。</translation>
    </message>
    <message>
      <source>Reserved</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Restart.</source>
      <translation>重启。</translation>
    </message>
    <message>
      <source>Restore the board from its backup.</source>
      <translation>从备份恢复开发板。</translation>
    </message>
    <message>
      <source>Restore the board from its backup: asym-studio board backups, then board restore.</source>
      <translation>从备份恢复开发板：asym-studio board backups，然后 board restore。</translation>
    </message>
    <message>
      <source>Restore the old place and size, or let the app format it: what is in it is lost then.</source>
      <translation>恢复原来的位置和大小，或让应用格式化：其中的内容会丢失。</translation>
    </message>
    <message>
      <source>Restore the old place, or let the app format it: what is in it is lost then.</source>
      <translation>恢复原来的位置，或让应用格式化：其中的内容会丢失。</translation>
    </message>
    <message>
      <source>Restore the old size, or let the app format it: what is in it is lost then.</source>
      <translation>恢复原来的大小，或让应用格式化：其中的内容会丢失。</translation>
    </message>
    <message>
      <source>Restore the whole backup, or write the partition's content by hand.</source>
      <translation>恢复整个备份，或手动写入该分区的内容。</translation>
    </message>
    <message>
      <source>Resume goes on where it stopped, Undo brings back what was there.</source>
      <translation>“继续”从停止处接着进行，“撤销”恢复之前的内容。</translation>
    </message>
    <message>
      <source>Retype or delete one of the app slots first.</source>
      <translation>请先更改其中一个应用槽的类型或将其删除。</translation>
    </message>
    <message>
      <source>Right.</source>
      <translation>正确。</translation>
    </message>
    <message>
      <source>Right: {offset} is a multiple of {page}, and the bootloader starts the app there.</source>
      <translation>正确：{offset} 是 {page} 的倍数，引导加载程序启动那里的应用。</translation>
    </message>
    <message>
      <source>Rollback needs a second app to go back to, and otadata that chooses between them.</source>
      <translation>回滚需要有第二个应用可以退回，并需要 otadata 在两者之间选择。</translation>
    </message>
    <message>
      <source>Room to grow</source>
      <translation>增长空间</translation>
    </message>
    <message>
      <source>Round the size up or down.</source>
      <translation>将大小向上或向下取整。</translation>
    </message>
    <message>
      <source>Round the size.</source>
      <translation>将大小取整。</translation>
    </message>
    <message>
      <source>Row {number} of the binary table is damaged: {why}</source>
      <translation>二进制分区表的第 {number} 行已损坏：{why}</translation>
    </message>
    <message>
      <source>Row {row} ({label}, {offset}, {size}) ends behind the {flash} that the bootloader takes the flash for. It believes its own image's header, not the chip.</source>
      <translation>第 {row} 行（{label}、{offset}、{size}）结束于引导加载程序所认为的 {flash} flash 之后。它相信自身镜像的头部，而不是芯片。</translation>
    </message>
    <message>
      <source>Row {row} begins with {magic}: neither a row nor the end.</source>
      <translation>第 {row} 行以 {magic} 开头：既不是一行，也不是结尾。</translation>
    </message>
    <message>
      <source>Row {row} is a second checksum row.</source>
      <translation>第 {row} 行是第二个校验和行。</translation>
    </message>
    <message>
      <source>SPIFFS</source>
      <translation>SPIFFS</translation>
    </message>
    <message>
      <source>SPIFFS does not mount: its partition has another size or place than when it was formatted, or it is new.</source>
      <translation>SPIFFS 无法挂载：它的分区的大小或位置与格式化时不同，或者是新的。</translation>
    </message>
    <message>
      <source>SPIFFS, made for {size}</source>
      <translation>SPIFFS，为 {size} 创建</translation>
    </message>
    <message>
      <source>Safe are “undefined” (0x06), and whole types of your own from 0x40 on.</source>
      <translation>安全的是“undefined”(0x06)，以及从 0x40 起完全自定义的类型。</translation>
    </message>
    <message>
      <source>Safeboot for one start</source>
      <translation>Safeboot 仅一次启动</translation>
    </message>
    <message>
      <source>Safeboot for one start, image head last (Mycila)</source>
      <translation>Safeboot 仅一次启动，镜像头最后写入 (Mycila)</translation>
    </message>
    <message>
      <source>Safeboot in factory</source>
      <translation>factory 中的 Safeboot</translation>
    </message>
    <message>
      <source>Safeboot in factory (Tasmota)</source>
      <translation>factory 中的 Safeboot (Tasmota)</translation>
    </message>
    <message>
      <source>Save it as UTF-8.</source>
      <translation>将其保存为 UTF-8。</translation>
    </message>
    <message>
      <source>Save the file as UTF-8 and open it again.</source>
      <translation>将文件保存为 UTF-8，然后重新打开。</translation>
    </message>
    <message>
      <source>Save the table under another name, for example partitions.csv.</source>
      <translation>将分区表另存为其他名称，例如 partitions.csv。</translation>
    </message>
    <message>
      <source>Say which one: --port {first}</source>
      <translation>请说明是哪一个：--port {first}</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>Sector</source>
      <translation>扇区</translation>
    </message>
    <message>
      <source>Sector 0 is INVALID, sector 1 ABORTED.</source>
      <translation>扇区 0 为 INVALID，扇区 1 为 ABORTED。</translation>
    </message>
    <message>
      <source>Sector 1 is ABORTED</source>
      <translation>扇区 1 为 ABORTED</translation>
    </message>
    <message>
      <source>Sector {sector} is VALID: its app has been confirmed.</source>
      <translation>扇区 {sector} 为 VALID：其应用已被确认。</translation>
    </message>
    <message>
      <source>Sector {sector} now has number {sequence}: ({sequence} − 1) modulo {count} is slot {slot}.</source>
      <translation>扇区 {sector} 现在的序号为 {sequence}：({sequence} − 1) 对 {count} 取模得槽 {slot}。</translation>
    </message>
    <message>
      <source>Secure boot is on: the chip starts only what is signed, and one wrong write may end it for good.</source>
      <translation>安全启动已启用：芯片只启动已签名的内容，一次错误写入就可能使其永久失效。</translation>
    </message>
    <message>
      <source>Secure boot {scheme} is on: bootloader, app and updater have to be signed with your key before they are flashed{table}. The migration on the device is not for such boards.</source>
      <translation>安全启动 {scheme} 已启用：引导加载程序、应用和更新程序在烧录前都必须用您的密钥签名{table}。设备上的迁移不适用于这样的开发板。</translation>
    </message>
    <message>
      <source>See `asym-studio boot` on a dump of the flash for what the bootloader does, and why.</source>
      <translation>对 flash 转储运行 `asym-studio boot`，可查看引导加载程序的行为及原因。</translation>
    </message>
    <message>
      <source>Segment {number} claims a length of {length}: cut off, or never written to its end.</source>
      <translation>段 {number} 声称长度为 {length}：被截断，或从未写完。</translation>
    </message>
    <message>
      <source>Segment {number} is to be loaded to {first}–{end}, which is not free RAM.</source>
      <translation>段 {number} 要加载到 {first}–{end}，而该处不是空闲 RAM。</translation>
    </message>
    <message>
      <source>Segment {number} is {length} long; a segment's length is a multiple of 4.</source>
      <translation>段 {number} 长度为 {length}；段的长度应为 4 的倍数。</translation>
    </message>
    <message>
      <source>Segment {number} lies at {data} in the flash but runs at {address}: the two must be equal within an MMU page ({page}). Apps start at multiples of it.</source>
      <translation>段 {number} 位于 flash 的 {data}，但在 {address} 运行：两者在一个 MMU 页 ({page}) 内必须相等。应用起始于其倍数处。</translation>
    </message>
    <message>
      <source>Segment {number} of the image of {name} is not laid out for MMU pages of {page}: it cannot be mapped.</source>
      <translation>{name} 的镜像的段 {number} 不是按 {page} 的 MMU 页布置的：无法映射。</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>选择</translation>
    </message>
    <message>
      <source>Selects the app at the first start.</source>
      <translation>在首次启动时选择应用。</translation>
    </message>
    <message>
      <source>Separate the columns by commas.</source>
      <translation>用逗号分隔各列。</translation>
    </message>
    <message>
      <source>Sequence</source>
      <translation>序号</translation>
    </message>
    <message>
      <source>Set it before opening the table, or write its value into the file.</source>
      <translation>在打开分区表之前设置它，或将其值写入文件。</translation>
    </message>
    <message>
      <source>Set the flags to: {flags}</source>
      <translation>将标志设为：{flags}</translation>
    </message>
    <message>
      <source>Set the flash size in the build if the table is to reach further.</source>
      <translation>如果分区表要延伸到更后面，请在构建中设置 flash 大小。</translation>
    </message>
    <message>
      <source>Set the flash size of the build to the board's.</source>
      <translation>将构建的 flash 大小设为开发板的大小。</translation>
    </message>
    <message>
      <source>Set the flash size to {size}, if the board has that much</source>
      <translation>将 flash 大小设为 {size}（如果开发板有这么大）</translation>
    </message>
    <message>
      <source>Settings that outlive a restart, such as Wi-Fi names and keys.</source>
      <translation>重启后仍保留的设置，例如 Wi-Fi 名称和密钥。</translation>
    </message>
    <message>
      <source>Shorten it, here and in the program that looks for it.</source>
      <translation>将其缩短，此处以及查找它的程序中都要改。</translation>
    </message>
    <message>
      <source>Shorten it.</source>
      <translation>将其缩短。</translation>
    </message>
    <message>
      <source>Sign the image again.</source>
      <translation>重新为镜像签名。</translation>
    </message>
    <message>
      <source>Single app</source>
      <translation>单应用</translation>
    </message>
    <message>
      <source>Single app, core dump</source>
      <translation>单应用，核心转储</translation>
    </message>
    <message>
      <source>Single app, encrypted NVS</source>
      <translation>单应用，加密 NVS</translation>
    </message>
    <message>
      <source>Single app, large</source>
      <translation>单应用，大</translation>
    </message>
    <message>
      <source>Single app, large, core dump</source>
      <translation>单应用，大，核心转储</translation>
    </message>
    <message>
      <source>Single app, large, encrypted NVS</source>
      <translation>单应用，大，加密 NVS</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Size and first bytes were right, so nothing looked wrong until the restart.</source>
      <translation>大小和开头的字节都正确，因此在重启之前看不出任何问题。</translation>
    </message>
    <message>
      <source>Smallest partition</source>
      <translation>最小分区</translation>
    </message>
    <message>
      <source>So every partition starts at a multiple of {sector}: erasing one never touches its neighbour.</source>
      <translation>因此每个分区都起始于 {sector} 的倍数处：擦除一个分区绝不会影响其相邻分区。</translation>
    </message>
    <message>
      <source>So otadata selects nothing.</source>
      <translation>因此 otadata 什么也不选择。</translation>
    </message>
    <message>
      <source>Somebody takes the card out.</source>
      <translation>有人取出了 SD 卡。</translation>
    </message>
    <message>
      <source>Something else has written to the board since the migration stopped: {places}. Going on would lose that.</source>
      <translation>自迁移停止以来，有其他程序向开发板写入了内容：{places}。继续会丢失这些内容。</translation>
    </message>
    <message>
      <source>Something else has written to the board since the migration stopped; going on would lose that.</source>
      <translation>自迁移停止以来，有其他程序向开发板写入了内容；继续会丢失这些内容。</translation>
    </message>
    <message>
      <source>Sort the rows by offset</source>
      <translation>按偏移量排序各行</translation>
    </message>
    <message>
      <source>Sort the rows by offset; saving does it as well.</source>
      <translation>按偏移量排序各行；保存时也会这样做。</translation>
    </message>
    <message>
      <source>Split it first: “Split” makes an asymmetric layout of it.</source>
      <translation>请先拆分：“拆分”会将其变为非对称布局。</translation>
    </message>
    <message>
      <source>Start `migrate` with the table anew, or go back: migrate --undo.</source>
      <translation>用该分区表重新启动 `migrate`，或恢复原状：migrate --undo。</translation>
    </message>
    <message>
      <source>Start `migrate` with the table anew, which plans from what is there now; or go back: migrate --undo.</source>
      <translation>用该分区表重新启动 `migrate`，它会根据现有内容规划；或恢复原状：migrate --undo。</translation>
    </message>
    <message>
      <source>Start again, with the files as they are to be.</source>
      <translation>请重新启动，并使用最终应采用的文件。</translation>
    </message>
    <message>
      <source>Start again: it goes on where it stopped. A shorter cable or --baud 115200 may help.</source>
      <translation>请重新启动：它会从停止处继续。更短的线缆或 --baud 115200 可能有帮助。</translation>
    </message>
    <message>
      <source>Start anew.</source>
      <translation>请重新开始。</translation>
    </message>
    <message>
      <source>Start from its first page.</source>
      <translation>从第一页开始。</translation>
    </message>
    <message>
      <source>Start the same again to go on where it stopped.</source>
      <translation>再次启动同一操作即可从停止处继续。</translation>
    </message>
    <message>
      <source>Start the same again when you want to.</source>
      <translation>需要时再次启动同一操作即可。</translation>
    </message>
    <message>
      <source>Start the same once more: it goes on where it stopped.</source>
      <translation>请再次启动同一操作：它会从停止处继续。</translation>
    </message>
    <message>
      <source>Start the server behind it, and check address and port number.</source>
      <translation>启动其背后的服务器，并检查地址和端口号。</translation>
    </message>
    <message>
      <source>Start the server behind it.</source>
      <translation>启动其背后的服务器。</translation>
    </message>
    <message>
      <source>Starting the board</source>
      <translation>正在启动开发板</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>步骤</translation>
    </message>
    <message>
      <source>Step through it from its first byte to its last.</source>
      <translation>从第一个字节到最后一个字节逐步查看。</translation>
    </message>
    <message>
      <source>Step {number} of {total}: {what}</source>
      <translation>第 {number} 步，共 {total} 步：{what}</translation>
    </message>
    <message>
      <source>Stopped as asked. The board answers, and what was done so far is whole.</source>
      <translation>已按要求停止。开发板可响应，至此完成的内容完好。</translation>
    </message>
    <message>
      <source>Stopped before anything was written to this board.</source>
      <translation>在向此开发板写入任何内容之前已停止。</translation>
    </message>
    <message>
      <source>Stopped listening.</source>
      <translation>已停止监听。</translation>
    </message>
    <message>
      <source>Subtypes of this type have no names: write a number between 0 and 0xff.</source>
      <translation>此类型的子类型没有名称：请写 0 到 0xff 之间的数字。</translation>
    </message>
    <message>
      <source>Switch</source>
      <translation>切换</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>分区表</translation>
    </message>
    <message>
      <source>Table and otadata must stay where they are, and the app run in an OTA slot.</source>
      <translation>分区表和 otadata 必须保持原位，且应用须在 OTA 槽中运行。</translation>
    </message>
    <message>
      <source>Table, flash size and the app's slot for espflash and cargo-espflash.</source>
      <translation>供 espflash 和 cargo-espflash 使用的分区表、flash 大小和应用槽。</translation>
    </message>
    <message>
      <source>Table, sizes and offsets for [env] sections, for the app and the updater.</source>
      <translation>供 [env] 段使用的分区表、大小和偏移量，适用于应用和更新程序。</translation>
    </message>
    <message>
      <source>Tasmota safeboot, 4 MB</source>
      <translation>Tasmota safeboot，4 MB</translation>
    </message>
    <message>
      <source>Tasmota takes only layouts with its updater “safeboot” as factory app at 0x10000 and the app as ota_0: there is nothing for it.</source>
      <translation>Tasmota 只接受以其更新程序“safeboot”作为位于 0x10000 的 factory 应用、并以应用作为 ota_0 的布局：没有适用于它的内容。</translation>
    </message>
    <message>
      <source>Tasmota's way: erasing otadata is enough to get to the updater in the factory slot.</source>
      <translation>Tasmota 的方式：擦除 otadata 就足以进入 factory 槽中的更新程序。</translation>
    </message>
    <message>
      <source>That is burnt in and stays. Such a board is updated by its own app, over the air.</source>
      <translation>这已烧写进芯片，无法更改。这样的开发板由其自身的应用通过 OTA 更新。</translation>
    </message>
    <message>
      <source>That is burnt in and stays. Such a board is updated by its own app.</source>
      <translation>这已烧写进芯片，无法更改。这样的开发板由其自身的应用更新。</translation>
    </message>
    <message>
      <source>That is the dark moment: {seconds} seconds, while the table's sector is erased and written.</source>
      <translation>这就是黑暗时刻：擦除并写入分区表扇区期间的 {seconds} 秒。</translation>
    </message>
    <message>
      <source>That is too little: even twice the flash gives {slot} each.</source>
      <translation>这太少了：即使 flash 加倍，每个槽也只有 {slot}。</translation>
    </message>
    <message>
      <source>That names no port.</source>
      <translation>它没有指明端口。</translation>
    </message>
    <message>
      <source>The Arduino IDE</source>
      <translation>Arduino IDE</translation>
    </message>
    <message>
      <source>The Arduino IDE uploads every sketch to 0x10000, but the app's slot “{label}” begins at {offset}: upload with the kit's flash script.</source>
      <translation>Arduino IDE 将每个 sketch 上传到 0x10000，但应用槽“{label}”起始于 {offset}：请用套件的烧录脚本上传。</translation>
    </message>
    <message>
      <source>The Arduino IDE writes 0x2000 bytes of otadata to 0xe000 with every upload, where this layout has something else: upload with the kit's flash script.</source>
      <translation>Arduino IDE 每次上传都会将 0x2000 字节的 otadata 写入 0xe000，而此布局在该处有其他内容：请用套件的烧录脚本上传。</translation>
    </message>
    <message>
      <source>The ELF file is not an ESP32 program, or esptool can make no image of it.</source>
      <translation>该 ELF 文件不是 ESP32 程序，或 esptool 无法由其生成镜像。</translation>
    </message>
    <message>
      <source>The ESP32's SDMMC pins are fixed: 14, 15, 2, 4, 12, 13.</source>
      <translation>ESP32 的 SDMMC 引脚是固定的：14、15、2、4、12、13。</translation>
    </message>
    <message>
      <source>The OTA slots are not numbered from ota_0 without a hole; the bootloader counts them, and a number as large as the count or larger can never be selected.</source>
      <translation>OTA 槽没有从 ota_0 起连续编号；引导加载程序按数量计数，编号大于或等于该数量的槽永远无法被选中。</translation>
    </message>
    <message>
      <source>The ROM</source>
      <translation>ROM</translation>
    </message>
    <message>
      <source>The URL names no virtual board.</source>
      <translation>该 URL 没有指明虚拟开发板。</translation>
    </message>
    <message>
      <source>The address cannot be listened at.</source>
      <translation>无法在该地址上监听。</translation>
    </message>
    <message>
      <source>The app</source>
      <translation>应用</translation>
    </message>
    <message>
      <source>The app at {offset}</source>
      <translation>位于 {offset} 的应用</translation>
    </message>
    <message>
      <source>The app at {offset} would not start: {why}</source>
      <translation>位于 {offset} 的应用无法启动：{why}</translation>
    </message>
    <message>
      <source>The app confirms itself in its first run, then the power fails. What starts next?</source>
      <translation>应用在首次运行中确认了自己，然后断电。接下来启动什么？</translation>
    </message>
    <message>
      <source>The app crashed. That is the app's own fault, unless one of the other findings explains it.</source>
      <translation>应用崩溃了。除非其他发现能解释，否则是应用自身的问题。</translation>
    </message>
    <message>
      <source>The app does not start, but nobody asks for it: otadata selects the updater until the new app is whole.</source>
      <translation>应用不启动，但也没有谁请求它：在新应用完整之前，otadata 选择更新程序。</translation>
    </message>
    <message>
      <source>The app from the file, {size}.</source>
      <translation>来自文件的应用，{size}。</translation>
    </message>
    <message>
      <source>The app has {after} instead of {before} in two equal slots: {gain} more ({percent} %).</source>
      <translation>与两个相等槽中的 {before} 相比，应用有 {after}：多出 {gain} ({percent}%)。</translation>
    </message>
    <message>
      <source>The app has {length}; the largest app slot of the new table has {size}.</source>
      <translation>应用有 {length}；新分区表最大的应用槽为 {size}。</translation>
    </message>
    <message>
      <source>The app in {label} is whole: back to it.</source>
      <translation>{label} 中的应用完整：返回它。</translation>
    </message>
    <message>
      <source>The app is in the factory slot “{label}”, which the updater can select only by erasing otadata.</source>
      <translation>应用位于 factory 槽“{label}”，更新程序只能通过擦除 otadata 来选择它。</translation>
    </message>
    <message>
      <source>The app lies at an offset that it cannot run from: slots start at multiples of 64 KB.</source>
      <translation>应用位于无法运行的偏移量：槽起始于 64 KB 的倍数处。</translation>
    </message>
    <message>
      <source>The app looks for a partition that the board's table does not have.</source>
      <translation>应用要找的分区在开发板的分区表中不存在。</translation>
    </message>
    <message>
      <source>The app needs {needed}, but beside the updater and what is kept at most {largest} are left.</source>
      <translation>应用需要 {needed}，但除更新程序和保留内容外最多剩余 {largest}。</translation>
    </message>
    <message>
      <source>The app of {first} opens “{label}” while the table of {second} is on the chip. What does it find?</source>
      <translation>芯片上是 {second} 的分区表，而 {first} 的应用打开“{label}”。它会找到什么？</translation>
    </message>
    <message>
      <source>The app of {other} on {device}</source>
      <translation>{device} 上的 {other} 的应用</translation>
    </message>
    <message>
      <source>The app reached behind its partition: the table on the board is not the one that it was built for.</source>
      <translation>应用访问到了其分区之外：开发板上的分区表不是构建它时所用的那个。</translation>
    </message>
    <message>
      <source>The app reached behind the end of a partition, though the board has the right table: it uses a partition that this device does not have, or counts on a larger one.</source>
      <translation>尽管开发板的分区表正确，应用仍访问到了分区末尾之外：它使用了此设备没有的分区，或指望更大的分区。</translation>
    </message>
    <message>
      <source>The app reached behind the end of a partition: the table on the board is another one than it was built for, or this device has no such partition.</source>
      <translation>应用访问到了分区末尾之后：开发板上的分区表不是构建它时所用的，或者这个设备没有这样的分区。</translation>
    </message>
    <message>
      <source>The app that runs now, {size}.</source>
      <translation>当前运行的应用，{size}。</translation>
    </message>
    <message>
      <source>The app that runs writes the new one into the slot that is not in use. Only then does it switch.</source>
      <translation>当前运行的应用将新应用写入未使用的槽。之后才切换。</translation>
    </message>
    <message>
      <source>The app was built for another chip</source>
      <translation>应用是为其他芯片构建的</translation>
    </message>
    <message>
      <source>The app was flashed without a table, or the table lies at another offset.</source>
      <translation>应用是在没有分区表的情况下烧录的，或分区表位于其他偏移量。</translation>
    </message>
    <message>
      <source>The app's side: stages an update and starts the updater.</source>
      <translation>应用一侧：暂存更新并启动更新程序。</translation>
    </message>
    <message>
      <source>The app's slot must be an OTA slot that the bootloader can select beside the updater's.</source>
      <translation>应用的槽必须是引导加载程序可与更新程序的槽一同选择的 OTA 槽。</translation>
    </message>
    <message>
      <source>The asymmetric split</source>
      <translation>非对称拆分</translation>
    </message>
    <message>
      <source>The backup in “{folder}” cannot be written: {reason}.</source>
      <translation>无法写入“{folder}”中的备份：{reason}。</translation>
    </message>
    <message>
      <source>The backup in “{folder}” is damaged: {reason}.</source>
      <translation>“{folder}”中的备份已损坏：{reason}。</translation>
    </message>
    <message>
      <source>The backup in “{folder}” is not the one that the migration took.</source>
      <translation>“{folder}”中的备份不是该次迁移所做的备份。</translation>
    </message>
    <message>
      <source>The backup is not what the plan was made for.</source>
      <translation>备份与计划制定时所依据的不符。</translation>
    </message>
    <message>
      <source>The backup is of a chip with flash encryption.</source>
      <translation>备份来自启用了 flash 加密的芯片。</translation>
    </message>
    <message>
      <source>The backup is of a chip with flash encryption: no other content can be told from it.</source>
      <translation>备份来自启用了 flash 加密的芯片：无法从中辨别其他内容。</translation>
    </message>
    <message>
      <source>The backup is of a flash of another size.</source>
      <translation>备份来自大小不同的 flash。</translation>
    </message>
    <message>
      <source>The backup is of an {backup}, the board has an {board}.</source>
      <translation>备份来自 {backup}，而开发板是 {board}。</translation>
    </message>
    <message>
      <source>The backup is of another board.</source>
      <translation>备份来自另一块开发板。</translation>
    </message>
    <message>
      <source>The backup is of another kind of chip.</source>
      <translation>备份来自另一种芯片。</translation>
    </message>
    <message>
      <source>The backup is of the board {backup}, this is {board}.</source>
      <translation>备份来自开发板 {backup}，而这块是 {board}。</translation>
    </message>
    <message>
      <source>The backup is of {backup} of flash, the board has {board}.</source>
      <translation>备份来自 {backup} 的 flash，而开发板有 {board}。</translation>
    </message>
    <message>
      <source>The backup that it was planned with is not there any more.</source>
      <translation>规划时所用的备份已不存在。</translation>
    </message>
    <message>
      <source>The binary table has no end row, so ESP-IDF's tool refuses it. Pad it with ff to 0xc00 bytes; writing it anew does that.</source>
      <translation>该二进制分区表没有结束行，因此 ESP-IDF 的工具会拒绝它。用 ff 将其填充到 0xc00 字节；重新写入即可完成。</translation>
    </message>
    <message>
      <source>The board answers, but does not let its flash be read at {offset}.</source>
      <translation>开发板有应答，但不允许读取其 flash 的 {offset} 处。</translation>
    </message>
    <message>
      <source>The board answers, but does not let its flash be read.</source>
      <translation>开发板有应答，但不允许读取其 flash。</translation>
    </message>
    <message>
      <source>The board at “{port}” does not answer: “{reason}”.</source>
      <translation>位于“{port}”的开发板没有应答：“{reason}”。</translation>
    </message>
    <message>
      <source>The board at “{port}” is in download mode but hears nothing.</source>
      <translation>位于“{port}”的开发板处于下载模式，但收不到任何数据。</translation>
    </message>
    <message>
      <source>The board at “{port}” runs its app instead of waiting for a download.</source>
      <translation>位于“{port}”的开发板在运行其应用，而不是等待下载。</translation>
    </message>
    <message>
      <source>The board boots the app at {offset}; it should be “{label}” at {wanted}.</source>
      <translation>开发板启动了位于 {offset} 的应用；应为位于 {wanted} 的“{label}”。</translation>
    </message>
    <message>
      <source>The board boots “{label}” at {offset}, table as designed.</source>
      <translation>开发板启动位于 {offset} 的“{label}”，分区表符合设计。</translation>
    </message>
    <message>
      <source>The board does not answer.</source>
      <translation>开发板没有应答。</translation>
    </message>
    <message>
      <source>The board has an {chip}, which has no partition table.</source>
      <translation>开发板是 {chip}，它没有分区表。</translation>
    </message>
    <message>
      <source>The board has another table ({shown} partitions) than this one ({wanted}).</source>
      <translation>开发板上是另一个分区表（{shown} 个分区），而不是这个 ({wanted})。</translation>
    </message>
    <message>
      <source>The board has espflash's default table: a flash command without a table has overwritten yours. What was stored in your partitions is out of the app's reach, and seems lost after the reboot.</source>
      <translation>开发板上是 espflash 的默认分区表：一次未指定分区表的烧录命令覆盖了您的分区表。应用已无法访问存储在您分区中的内容，重启后看似丢失。</translation>
    </message>
    <message>
      <source>The board has no partition “{label}”.</source>
      <translation>开发板上没有分区“{label}”。</translation>
    </message>
    <message>
      <source>The board is in download mode but hears nothing.</source>
      <translation>开发板处于下载模式，但收不到任何数据。</translation>
    </message>
    <message>
      <source>The board is not as it was when the plan was made.</source>
      <translation>开发板与制定计划时不同。</translation>
    </message>
    <message>
      <source>The board is not as it was when the plan was made: {places} differ. Nothing was written.</source>
      <translation>开发板与制定计划时不同：{places} 有差异。未写入任何内容。</translation>
    </message>
    <message>
      <source>The board is of another kind than the plan is for.</source>
      <translation>开发板与计划所针对的不是同一类。</translation>
    </message>
    <message>
      <source>The board runs its app instead of waiting for a download.</source>
      <translation>开发板在运行其应用，而不是等待下载。</translation>
    </message>
    <message>
      <source>The board should show {wanted} partitions, it shows {shown}: this table was not flashed.</source>
      <translation>开发板应显示 {wanted} 个分区，却显示 {shown} 个：此分区表未被烧录。</translation>
    </message>
    <message>
      <source>The board starts no app now, and none was given.</source>
      <translation>开发板目前不启动任何应用，也没有指定应用。</translation>
    </message>
    <message>
      <source>The board starts no app: {cause}</source>
      <translation>开发板不启动任何应用：{cause}</translation>
    </message>
    <message>
      <source>The board starts the app at {offset}, but shows another table.</source>
      <translation>开发板启动位于 {offset} 的应用，但显示另一个分区表。</translation>
    </message>
    <message>
      <source>The board was lost in the middle of a migration.</source>
      <translation>开发板在迁移途中失去连接。</translation>
    </message>
    <message>
      <source>The board was lost in the middle of it: {reason}</source>
      <translation>开发板在途中失去连接：{reason}</translation>
    </message>
    <message>
      <source>The board was lost while it was backed up.</source>
      <translation>开发板在备份时失去连接。</translation>
    </message>
    <message>
      <source>The board was lost while it was backed up: {reason}</source>
      <translation>开发板在备份时失去连接：{reason}</translation>
    </message>
    <message>
      <source>The board was lost while it was written to.</source>
      <translation>开发板在写入时失去连接。</translation>
    </message>
    <message>
      <source>The board was lost while it was written to: {reason}</source>
      <translation>开发板在写入时失去连接：{reason}</translation>
    </message>
    <message>
      <source>The board {mac} is at {first}, too.</source>
      <translation>开发板 {mac} 也位于 {first}。</translation>
    </message>
    <message>
      <source>The board's table has no otadata partition: its bootloader always starts the same app.</source>
      <translation>开发板的分区表没有 otadata 分区：其引导加载程序始终启动同一个应用。</translation>
    </message>
    <message>
      <source>The board's table lies at {board}, this one belongs at {table}.</source>
      <translation>开发板的分区表位于 {board}，而此表应位于 {table}。</translation>
    </message>
    <message>
      <source>The board's table lies elsewhere than the new one; the place is compiled into bootloader and app.</source>
      <translation>开发板的分区表与新分区表位置不同；该位置已编译进引导加载程序和应用。</translation>
    </message>
    <message>
      <source>The bootloader</source>
      <translation>引导加载程序</translation>
    </message>
    <message>
      <source>The bootloader and the partition table lie below {end}.</source>
      <translation>引导加载程序和分区表位于 {end} 以下。</translation>
    </message>
    <message>
      <source>The bootloader cannot select “{label}” ({subtype}): the OTA slots are not numbered from ota_0 on.</source>
      <translation>引导加载程序无法选择“{label}”({subtype})：OTA 槽没有从 ota_0 起编号。</translation>
    </message>
    <message>
      <source>The bootloader erases an otadata sector to rewrite its record.</source>
      <translation>引导加载程序擦除一个 otadata 扇区以重写其记录。</translation>
    </message>
    <message>
      <source>The bootloader finds PENDING_VERIFY, writes ABORTED, and follows the other record.</source>
      <translation>引导加载程序发现 PENDING_VERIFY，写入 ABORTED，并采用另一条记录。</translation>
    </message>
    <message>
      <source>The bootloader finds no table that it accepts. The lines before say why.</source>
      <translation>引导加载程序找不到它能接受的分区表。前面的行说明了原因。</translation>
    </message>
    <message>
      <source>The bootloader finds nothing that it can start.</source>
      <translation>引导加载程序找不到可启动的内容。</translation>
    </message>
    <message>
      <source>The bootloader gives up and resets, for ever; it does not look for an app.</source>
      <translation>引导加载程序放弃并复位，永无止境；它不会去查找应用。</translation>
    </message>
    <message>
      <source>The bootloader in a dump was built for another chip than the one given.</source>
      <translation>转储中的引导加载程序是为其他芯片构建的，与指定的不同。</translation>
    </message>
    <message>
      <source>The bootloader in the dump was built for {found}, not for {given}: check the chip.</source>
      <translation>转储中的引导加载程序是为 {found} 而不是 {given} 构建的：请检查芯片。</translation>
    </message>
    <message>
      <source>The bootloader loads {label} ({slot}) at {offset}, but cannot start it.</source>
      <translation>引导加载程序加载位于 {offset} 的 {label} ({slot})，但无法启动它。</translation>
    </message>
    <message>
      <source>The bootloader prints it at each start. This is what it prints for this table.</source>
      <translation>引导加载程序每次启动时都会输出它。这就是它针对此分区表的输出。</translation>
    </message>
    <message>
      <source>The bootloader refuses the table at {at}.</source>
      <translation>引导加载程序拒绝位于 {at} 的分区表。</translation>
    </message>
    <message>
      <source>The bootloader refuses this table, so it prints no rows.</source>
      <translation>引导加载程序拒绝此分区表，因此不输出任何行。</translation>
    </message>
    <message>
      <source>The bootloader refuses {label} ({slot}) at {offset}.</source>
      <translation>引导加载程序拒绝位于 {offset} 的 {label} ({slot})。</translation>
    </message>
    <message>
      <source>The bootloader refuses “{target}”: {why}</source>
      <translation>引导加载程序拒绝“{target}”：{why}</translation>
    </message>
    <message>
      <source>The bootloader starts something else, or nothing.</source>
      <translation>引导加载程序启动别的内容，或什么也不启动。</translation>
    </message>
    <message>
      <source>The bootloader starts {label} ({slot}) at {offset}.</source>
      <translation>引导加载程序启动位于 {offset} 的 {label} ({slot})。</translation>
    </message>
    <message>
      <source>The bootloader starts {label}.</source>
      <translation>引导加载程序启动 {label}。</translation>
    </message>
    <message>
      <source>The bootloader takes the flash for smaller than it is</source>
      <translation>引导加载程序认为的 flash 比实际小</translation>
    </message>
    <message>
      <source>The bootloader was built for {size}. It refuses a table that reaches further.</source>
      <translation>引导加载程序是为 {size} 构建的。它拒绝超出该范围的分区表。</translation>
    </message>
    <message>
      <source>The bootloader wrote PENDING_VERIFY and started the new app. A restart now would bring the old one back.</source>
      <translation>引导加载程序写入了 PENDING_VERIFY 并启动了新应用。此时重启会恢复旧应用。</translation>
    </message>
    <message>
      <source>The bootloader's header says {header}, the layout {size}: flash with the size given here.</source>
      <translation>引导加载程序的头部为 {header}，布局为 {size}：请按此处给出的大小烧录。</translation>
    </message>
    <message>
      <source>The bootloader's image is damaged, so that its header cannot be corrected safely.</source>
      <translation>引导加载程序的镜像已损坏，无法安全更正其头部。</translation>
    </message>
    <message>
      <source>The bootloader's own checksum or hash is wrong; it is not touched.</source>
      <translation>引导加载程序自身的校验和或哈希值错误；不对其改动。</translation>
    </message>
    <message>
      <source>The bootloaders of ESP32 and ESP32-C3 never start an app partition of more than 16 MB.</source>
      <translation>ESP32 和 ESP32-C3 的引导加载程序从不启动大于 16 MB 的应用分区。</translation>
    </message>
    <message>
      <source>The build was for {other}. The image's header says so.</source>
      <translation>该构建用于 {other}。镜像的头部如此标明。</translation>
    </message>
    <message>
      <source>The card does not answer any more.</source>
      <translation>SD 卡不再应答。</translation>
    </message>
    <message>
      <source>The card's pins are not complete, or not different.</source>
      <translation>SD 卡的引脚不完整，或有重复。</translation>
    </message>
    <message>
      <source>The card's pins are the usual ones of an ESP32; {chip} has none: name those of your board.</source>
      <translation>SD 卡的引脚采用 ESP32 的常用引脚；{chip} 没有常用引脚：请指定您开发板的引脚。</translation>
    </message>
    <message>
      <source>The check says: {problem}</source>
      <translation>检查结果：{problem}</translation>
    </message>
    <message>
      <source>The checksum covers the number alone. The states INVALID and ABORTED forbid a record.</source>
      <translation>校验和只涵盖序号。状态 INVALID 和 ABORTED 会禁止记录。</translation>
    </message>
    <message>
      <source>The checksum does not match the rows (computed {computed}, stored {stored}): a part of the table is damaged, and a board refuses it. Check every row, then write the table anew.</source>
      <translation>校验和与各行不符（计算值 {computed}，存储值 {stored}）：分区表有一部分损坏，开发板会拒绝它。请检查每一行，然后重新写入分区表。</translation>
    </message>
    <message>
      <source>The chip at “{port}” is in secure download mode: it lets nobody read its flash or settings.</source>
      <translation>位于“{port}”的芯片处于安全下载模式：任何人都无法读取其 flash 或设置。</translation>
    </message>
    <message>
      <source>The chip at “{port}” is none that is known here: “{reason}”.</source>
      <translation>位于“{port}”的芯片不是此处已知的芯片：“{reason}”。</translation>
    </message>
    <message>
      <source>The chip at “{port}” refuses the command: “{reason}”.</source>
      <translation>位于“{port}”的芯片拒绝该命令：“{reason}”。</translation>
    </message>
    <message>
      <source>The chip at “{port}” reports a failure of its flash: “{reason}”.</source>
      <translation>位于“{port}”的芯片报告其 flash 故障：“{reason}”。</translation>
    </message>
    <message>
      <source>The chip can be configured for MMU pages larger than 64 KB, and an app then starts at a multiple of the page.</source>
      <translation>芯片可配置为大于 64 KB 的 MMU 页，此时应用须起始于该页的倍数处。</translation>
    </message>
    <message>
      <source>The chip has no SDMMC host.</source>
      <translation>该芯片没有 SDMMC 主机。</translation>
    </message>
    <message>
      <source>The chip is in secure download mode: it lets nobody read its flash or its settings.</source>
      <translation>芯片处于安全下载模式：任何人都无法读取其 flash 或设置。</translation>
    </message>
    <message>
      <source>The chip is in secure download mode: it lets nobody read its flash or settings.</source>
      <translation>芯片处于安全下载模式：任何人都无法读取其 flash 或设置。</translation>
    </message>
    <message>
      <source>The chip is none that is known here.</source>
      <translation>该芯片不是此处已知的芯片。</translation>
    </message>
    <message>
      <source>The chip is one long line of bytes. An offset says how many bytes come before something, usually in hexadecimal.</source>
      <translation>芯片是一长行字节。偏移量表示某内容之前有多少字节，通常以十六进制表示。</translation>
    </message>
    <message>
      <source>The chip may be read-protected, or its flash chip may be faulty.</source>
      <translation>芯片可能受读保护，或其 flash 芯片可能有故障。</translation>
    </message>
    <message>
      <source>The chip refuses the command.</source>
      <translation>芯片拒绝该命令。</translation>
    </message>
    <message>
      <source>The chip reports a failure of its flash.</source>
      <translation>芯片报告其 flash 故障。</translation>
    </message>
    <message>
      <source>The chip resets and tries again, for ever.</source>
      <translation>芯片复位并不断重试，永无止境。</translation>
    </message>
    <message>
      <source>The chip's ROM does not start the bootloader: its checksum is wrong. Writing it was cut off, or the flash is bad.</source>
      <translation>芯片的 ROM 不启动引导加载程序：其校验和有误。写入被中断，或者 flash 已损坏。</translation>
    </message>
    <message>
      <source>The chip's ROM finds no bootloader: the flash is erased, or the bootloader lies at another chip's offset.</source>
      <translation>芯片的 ROM 找不到引导加载程序：flash 已擦除，或者引导加载程序位于另一种芯片的偏移量处。</translation>
    </message>
    <message>
      <source>The chip's ROM starts no bootloader with a wrong checksum: this one was changed, or not all of it was written. What follows is what an intact one would do.</source>
      <translation>芯片的 ROM 不会启动校验和错误的引导加载程序：它被改动过，或没有完整写入。以下是完好的引导加载程序的行为。</translation>
    </message>
    <message>
      <source>The commands cannot be written to “{folder}”: {reason}.</source>
      <translation>无法将命令写入“{folder}”：{reason}。</translation>
    </message>
    <message>
      <source>The commands cannot be written.</source>
      <translation>无法写入命令。</translation>
    </message>
    <message>
      <source>The computer</source>
      <translation>计算机</translation>
    </message>
    <message>
      <source>The connection to the board at “{port}” was lost: “{reason}”.</source>
      <translation>与位于“{port}”的开发板的连接已断开：“{reason}”。</translation>
    </message>
    <message>
      <source>The connection was lost.</source>
      <translation>连接已断开。</translation>
    </message>
    <message>
      <source>The content does not fit into the partition.</source>
      <translation>内容放不进该分区。</translation>
    </message>
    <message>
      <source>The content of “{label}” would be lost. {why}</source>
      <translation>“{label}”的内容会丢失。{why}</translation>
    </message>
    <message>
      <source>The copy in “{target}” lacks its last {missing} bytes and is selected. What starts?</source>
      <translation>“{target}”中的副本缺少最后 {missing} 字节，却被选择。会启动什么？</translation>
    </message>
    <message>
      <source>The copy without its end</source>
      <translation>缺少结尾的副本</translation>
    </message>
    <message>
      <source>The core dump fits.</source>
      <translation>核心转储放得下。</translation>
    </message>
    <message>
      <source>The dark moment is as short as over the cable, but nobody is there who could go on after it.</source>
      <translation>黑暗时刻与通过线缆时一样短，但之后没有人在场继续操作。</translation>
    </message>
    <message>
      <source>The disk is full, or the folder for backups may not be written to.</source>
      <translation>磁盘已满，或备份文件夹不可写。</translation>
    </message>
    <message>
      <source>The disk is full, or the journal's folder may not be written to.</source>
      <translation>磁盘已满，或日志的文件夹不可写。</translation>
    </message>
    <message>
      <source>The documentation has no such page.</source>
      <translation>文档中没有这样的页面。</translation>
    </message>
    <message>
      <source>The end of the flash belongs to no partition.</source>
      <translation>flash 的末尾不属于任何分区。</translation>
    </message>
    <message>
      <source>The environment variable is not set: set it, or write the value.</source>
      <translation>未设置该环境变量：请设置它，或直接写值。</translation>
    </message>
    <message>
      <source>The environment variable {name} is not set.</source>
      <translation>未设置环境变量 {name}。</translation>
    </message>
    <message>
      <source>The esp32 block with the table, the chip and the flash size.</source>
      <translation>包含分区表、芯片和 flash 大小的 esp32 块。</translation>
    </message>
    <message>
      <source>The factory app is the default.</source>
      <translation>factory 应用为默认选择。</translation>
    </message>
    <message>
      <source>The file ends after {count} of its 32 bytes.</source>
      <translation>文件在其 32 字节中的 {count} 字节之后结束。</translation>
    </message>
    <message>
      <source>The file ends before {offset}, where the table belongs.</source>
      <translation>文件在分区表应处的 {offset} 之前结束。</translation>
    </message>
    <message>
      <source>The file for a partition is empty.</source>
      <translation>要写入分区的文件为空。</translation>
    </message>
    <message>
      <source>The file has {size} MB of text; no partition table is that long.</source>
      <translation>文件有 {size} MB 文本；没有分区表会这么长。</translation>
    </message>
    <message>
      <source>The file holds no app image.</source>
      <translation>文件不包含应用镜像。</translation>
    </message>
    <message>
      <source>The file is UTF-32, which ESP-IDF's tool cannot read.</source>
      <translation>文件为 UTF-32，ESP-IDF 的工具无法读取。</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>文件为空。</translation>
    </message>
    <message>
      <source>The file is empty: there is nothing to write.</source>
      <translation>文件为空：没有可写入的内容。</translation>
    </message>
    <message>
      <source>The file is larger than anything that holds a partition table; it was not read.</source>
      <translation>文件比任何包含分区表的文件都大；未读取。</translation>
    </message>
    <message>
      <source>The file is not a linker map that ESP-IDF's size tool can read.</source>
      <translation>文件不是 ESP-IDF 的 size 工具能读取的链接器 map 文件。</translation>
    </message>
    <message>
      <source>The file of a virtual board's flash cannot be used.</source>
      <translation>虚拟开发板 flash 的文件无法使用。</translation>
    </message>
    <message>
      <source>The file system grows in place.</source>
      <translation>文件系统原位扩大。</translation>
    </message>
    <message>
      <source>The file system holds no files: it starts anew in the new size.</source>
      <translation>文件系统中没有文件：以新的大小重新建立。</translation>
    </message>
    <message>
      <source>The file system is built anew in {size}, with all its files.</source>
      <translation>文件系统以 {size} 重新建立，包含其所有文件。</translation>
    </message>
    <message>
      <source>The file's bytes are no text in its encoding.</source>
      <translation>文件的字节在其编码下不是文本。</translation>
    </message>
    <message>
      <source>The firmware.</source>
      <translation>固件。</translation>
    </message>
    <message>
      <source>The first program that runs from flash. It reads the partition table and decides which app starts.</source>
      <translation>从 flash 运行的第一个程序。它读取分区表并决定启动哪个应用。</translation>
    </message>
    <message>
      <source>The first sector comes last: only now the image counts.</source>
      <translation>第一个扇区最后写入：直到此时镜像才算有效。</translation>
    </message>
    <message>
      <source>The first sector is erased, so that no half-written image is ever started.</source>
      <translation>先擦除第一个扇区，以免启动写了一半的镜像。</translation>
    </message>
    <message>
      <source>The first {size} belong to the chip itself.</source>
      <translation>最前面的 {size} 属于芯片自身。</translation>
    </message>
    <message>
      <source>The flags are encrypted and readonly, in small letters; write both as encrypted:readonly.</source>
      <translation>标志为 encrypted 和 readonly，使用小写字母；两者都要时写 encrypted:readonly。</translation>
    </message>
    <message>
      <source>The flash at {offset}, where the table belongs, is erased.</source>
      <translation>flash 在分区表应处的 {offset} 是已擦除状态。</translation>
    </message>
    <message>
      <source>The flash chip does not say how large it is.</source>
      <translation>flash 芯片没有说明其大小。</translation>
    </message>
    <message>
      <source>The flash chip does not say how large it is; it answers {id}.</source>
      <translation>flash 芯片没有说明其大小；其应答为 {id}。</translation>
    </message>
    <message>
      <source>The flash chip is larger than the image's header says; the rest of it is not used.</source>
      <translation>flash 芯片比镜像头部所记的大；多出的部分未使用。</translation>
    </message>
    <message>
      <source>The flash chip is smaller than the image's header says.</source>
      <translation>flash 芯片比镜像头部所记的小。</translation>
    </message>
    <message>
      <source>The flash does not hold what was written at {offset}.</source>
      <translation>flash 没有保存住写入 {offset} 的内容。</translation>
    </message>
    <message>
      <source>The flash does not hold what was written.</source>
      <translation>flash 没有保存住写入的内容。</translation>
    </message>
    <message>
      <source>The flash ends at {end}.</source>
      <translation>flash 结束于 {end}。</translation>
    </message>
    <message>
      <source>The flash is encrypted: what can be read of it means nothing outside the chip.</source>
      <translation>flash 已加密：从中读出的内容在芯片之外毫无意义。</translation>
    </message>
    <message>
      <source>The flash is erased where the table belongs.</source>
      <translation>flash 在分区表应处是已擦除状态。</translation>
    </message>
    <message>
      <source>The flash is taken to end at {end}: say its real size to go further.</source>
      <translation>目前认为 flash 结束于 {end}：若要超出，请指明其实际大小。</translation>
    </message>
    <message>
      <source>The folder cannot be listed.</source>
      <translation>无法列出该文件夹。</translation>
    </message>
    <message>
      <source>The folder for a firmware kit cannot be made or written to.</source>
      <translation>无法创建或写入固件套件的文件夹。</translation>
    </message>
    <message>
      <source>The folder for the commands has something in it.</source>
      <translation>存放命令的文件夹不为空。</translation>
    </message>
    <message>
      <source>The folder is gone: save under another name.</source>
      <translation>该文件夹已不存在：请另存为其他名称。</translation>
    </message>
    <message>
      <source>The folder is no build folder of a known tool, or nothing was built in it yet.</source>
      <translation>该文件夹不是已知工具的构建文件夹，或其中尚未构建任何内容。</translation>
    </message>
    <message>
      <source>The folder “{folder}” cannot be used: {reason}.</source>
      <translation>文件夹“{folder}”无法使用：{reason}。</translation>
    </message>
    <message>
      <source>The header says a smaller flash</source>
      <translation>头部所记的 flash 较小</translation>
    </message>
    <message>
      <source>The helper program did not start on the board at “{port}”: “{reason}”.</source>
      <translation>辅助程序未能在位于“{port}”的开发板上启动：“{reason}”。</translation>
    </message>
    <message>
      <source>The highest partition ends beyond the end of the flash.</source>
      <translation>最高的分区结束于 flash 末尾之后。</translation>
    </message>
    <message>
      <source>The image ({length}) is longer than its partition ({size}).</source>
      <translation>镜像 ({length}) 比其分区 ({size}) 长。</translation>
    </message>
    <message>
      <source>The image claims {count} segments; 1 to 16 are possible.</source>
      <translation>镜像声称有 {count} 个段；可以有 1 到 16 个。</translation>
    </message>
    <message>
      <source>The image does not fit into its slot.</source>
      <translation>镜像放不进其槽。</translation>
    </message>
    <message>
      <source>The image ends {missing} too early: its checksum or hash is cut off.</source>
      <translation>镜像提前 {missing} 结束：其校验和或哈希值被截断。</translation>
    </message>
    <message>
      <source>The image for “{label}” has {length}; there is room for {size}.</source>
      <translation>“{label}”的镜像有 {length}；可用空间为 {size}。</translation>
    </message>
    <message>
      <source>The image has {length}; {label} has room for {size}.</source>
      <translation>镜像有 {length}；{label} 的可用空间为 {size}。</translation>
    </message>
    <message>
      <source>The image in it, {size}.</source>
      <translation>其中的镜像，{size}。</translation>
    </message>
    <message>
      <source>The image is cut off: it needs at least {needed}, but only {there} are there.</source>
      <translation>镜像被截断：至少需要 {needed}，但只有 {there}。</translation>
    </message>
    <message>
      <source>The image is good in itself, but its SHA-256 is not the one that was announced.</source>
      <translation>镜像本身完好，但其 SHA-256 与声明的不同。</translation>
    </message>
    <message>
      <source>The image is longer than its partition.</source>
      <translation>镜像比它的分区长。</translation>
    </message>
    <message>
      <source>The image is longer than {label}: nothing is erased.</source>
      <translation>镜像比 {label} 长：不擦除任何内容。</translation>
    </message>
    <message>
      <source>The image is not good: no update.</source>
      <translation>镜像不完好：不更新。</translation>
    </message>
    <message>
      <source>The image maps no code from flash, which the bootloader takes for granted.</source>
      <translation>镜像没有从 flash 映射代码，而引导加载程序以此为前提。</translation>
    </message>
    <message>
      <source>The image maps no constants from flash, which the bootloader takes for granted.</source>
      <translation>镜像没有从 flash 映射常量，而引导加载程序以此为前提。</translation>
    </message>
    <message>
      <source>The image maps nothing from flash, which the bootloader takes for granted.</source>
      <translation>镜像没有从 flash 映射任何内容，而引导加载程序以此为前提。</translation>
    </message>
    <message>
      <source>The image maps {count} segments from flash; the bootloader takes exactly 2 for granted.</source>
      <translation>镜像从 flash 映射 {count} 个段；引导加载程序以恰好 2 个为前提。</translation>
    </message>
    <message>
      <source>The image needs another revision of the chip.</source>
      <translation>该镜像需要另一个芯片版本。</translation>
    </message>
    <message>
      <source>The image of {name} asks for a revision above its own maximum: no chip has that.</source>
      <translation>{name} 的镜像要求的版本高于其自身的最高版本：没有芯片满足。</translation>
    </message>
    <message>
      <source>The image of {name} is larger than 16 MB.</source>
      <translation>{name} 的镜像大于 16 MB。</translation>
    </message>
    <message>
      <source>The image of {name} leaves only {free} free ({percent} %): the next release may not fit.</source>
      <translation>{name} 的镜像仅剩 {free} 空闲 ({percent}%)：下一次发布可能放不下。</translation>
    </message>
    <message>
      <source>The image of {name} takes {length}: {missing} more than the partition has.</source>
      <translation>{name} 的镜像占用 {length}：比分区多 {missing}。</translation>
    </message>
    <message>
      <source>The image of {name} was built for {built} of flash, the layout has {size}.</source>
      <translation>{name} 的镜像是为 {built} 的 flash 构建的，而布局为 {size}。</translation>
    </message>
    <message>
      <source>The image of {name} was built for {built}, the layout is for {chip}.</source>
      <translation>{name} 的镜像是为 {built} 构建的，而布局用于 {chip}。</translation>
    </message>
    <message>
      <source>The image of {name} was linked for MMU pages of {page}: it runs only from a multiple of {step}.</source>
      <translation>{name} 的镜像是按 {page} 的 MMU 页链接的：只能从 {step} 的倍数处运行。</translation>
    </message>
    <message>
      <source>The image of {name}: {reason}</source>
      <translation>{name} 的镜像：{reason}</translation>
    </message>
    <message>
      <source>The image of “{label}” takes {length}: it needs at least {least}.</source>
      <translation>“{label}”的镜像占用 {length}：至少需要 {least}。</translation>
    </message>
    <message>
      <source>The image on the card is not as long as the ticket says.</source>
      <translation>SD 卡上的镜像长度与凭单所述不符。</translation>
    </message>
    <message>
      <source>The image was built for another chip.</source>
      <translation>该镜像是为另一种芯片构建的。</translation>
    </message>
    <message>
      <source>The image's SHA-256 is wrong: at least one byte is damaged.</source>
      <translation>镜像的 SHA-256 错误：至少有一个字节损坏。</translation>
    </message>
    <message>
      <source>The image's SHA-256 is wrong: it is damaged, or another write has gone over its end.</source>
      <translation>镜像的 SHA-256 错误：它已损坏，或者另一次写入覆盖了它的末尾。</translation>
    </message>
    <message>
      <source>The image's checksum is wrong: at least one byte is damaged.</source>
      <translation>镜像的校验和错误：至少有一个字节损坏。</translation>
    </message>
    <message>
      <source>The image's checksum is wrong: it is damaged, or another write has gone over its end.</source>
      <translation>镜像的校验和错误：它已损坏，或者另一次写入覆盖了它的末尾。</translation>
    </message>
    <message>
      <source>The job was stopped as asked, at a safe point.</source>
      <translation>任务已按要求在安全点停止。</translation>
    </message>
    <message>
      <source>The journal in “{folder}” cannot be written: {reason}. Nothing is done without it.</source>
      <translation>无法写入“{folder}”中的日志：{reason}。没有日志就不执行任何操作。</translation>
    </message>
    <message>
      <source>The journal in “{folder}” is damaged.</source>
      <translation>“{folder}”中的日志已损坏。</translation>
    </message>
    <message>
      <source>The journal in “{folder}” is of a newer version of Asym Studio.</source>
      <translation>“{folder}”中的日志来自较新版本的 Asym Studio。</translation>
    </message>
    <message>
      <source>The journal is of a newer version.</source>
      <translation>日志来自较新版本。</translation>
    </message>
    <message>
      <source>The label is not that of a slot that the bootloader starts.</source>
      <translation>该标签不属于引导加载程序会启动的槽。</translation>
    </message>
    <message>
      <source>The label of the partition at {offset} has a character that cannot be stored. Type the label anew.</source>
      <translation>位于 {offset} 的分区的标签含有无法存储的字符。请重新输入标签。</translation>
    </message>
    <message>
      <source>The label {name} has a comma, a “$” before a letter, a “#” in front, a space at an end or a character that cannot be printed: from a CSV file it would be read as something else. Rename it.</source>
      <translation>标签 {name} 含有逗号、字母前的“$”、开头的“#”、首尾空格或无法打印的字符：从 CSV 文件读取时会被另作解读。请将其重命名。</translation>
    </message>
    <message>
      <source>The label {name} is also the name of a kind of partition, but this one is {kind}/{subtype}. That misleads whoever reads the table: rename it, or give it the type that its label says.</source>
      <translation>标签 {name} 也是一种分区的名称，但此分区为 {kind}/{subtype}。这会误导阅读分区表的人：请将其重命名，或赋予其标签所表示的类型。</translation>
    </message>
    <message>
      <source>The label {name} is cut within a character when the table is written, and the table can then not be read any more. Shorten it.</source>
      <translation>写入分区表时，标签 {name} 会在字符中间被截断，之后将无法再读取该表。请将其缩短。</translation>
    </message>
    <message>
      <source>The label {name} is taken twice, by the partitions at {first} and {second}. Every label must be unique: rename one of them.</source>
      <translation>标签 {name} 被位于 {first} 和 {second} 的分区重复使用。每个标签必须唯一：请重命名其中一个。</translation>
    </message>
    <message>
      <source>The label {name} is {length} bytes long. The table keeps only the first 16 bytes (“{kept}”), and 15 are what works everywhere. Shorten it, here and in the program that looks for it.</source>
      <translation>标签 {name} 长 {length} 字节。分区表只保留前 16 字节（“{kept}”），而 15 字节在任何地方都可用。请将其缩短，此处以及查找它的程序中都要改。</translation>
    </message>
    <message>
      <source>The labels {first} and {name} are the same in their first 16 bytes, and no more are stored: on the board the two cannot be told apart. Rename one.</source>
      <translation>标签 {first} 和 {name} 的前 16 字节相同，而只存储这么多：在开发板上无法区分两者。请重命名一个。</translation>
    </message>
    <message>
      <source>The larger number decides; its remainder names the slot.</source>
      <translation>较大的序号起决定作用；其余数指明槽。</translation>
    </message>
    <message>
      <source>The largest app slot has {size}; {missing} are missing.</source>
      <translation>最大的应用槽为 {size}；还差 {missing}。</translation>
    </message>
    <message>
      <source>The largest app slot is {largest} with {size}, but PlatformIO and the Arduino IDE measure every build against ota_0 ({name}, {measured}) and refuse a larger one. Make the app's slot ota_0 to have it measured rightly.</source>
      <translation>最大的应用槽是 {largest}，大小为 {size}，但 PlatformIO 和 Arduino IDE 按 ota_0（{name}，{measured}）衡量每次构建，并拒绝更大的构建。请将应用的槽设为 ota_0，以便正确衡量。</translation>
    </message>
    <message>
      <source>The largest two slots there have {slot}: too small by {missing}.</source>
      <translation>那里最大的两个槽为 {slot}：小了 {missing}。</translation>
    </message>
    <message>
      <source>The last line says little: what counts is the first one that complains.</source>
      <translation>最后一行说明不了什么：重要的是第一条报错的行。</translation>
    </message>
    <message>
      <source>The last {size} of the flash, from {start} to {end}, belong to no partition. Grow the last partition, or add one.</source>
      <translation>flash 最后的 {size}（从 {start} 到 {end}）不属于任何分区。请扩大最后一个分区，或添加一个。</translation>
    </message>
    <message>
      <source>The layout has no otadata of 8 KB (0x2000), so no slot can be selected.</source>
      <translation>布局没有 8 KB (0x2000) 的 otadata，因此无法选择任何槽。</translation>
    </message>
    <message>
      <source>The layout has no otadata partition, so nothing can select a slot: the bootloader always starts the factory app if there is one. Updates through an updater need otadata.</source>
      <translation>布局没有 otadata 分区，因此无法选择槽：引导加载程序始终启动 factory 应用（如果有）。通过更新程序进行更新需要 otadata。</translation>
    </message>
    <message>
      <source>The layout has no slot for an app, so there is nothing to build firmware for.</source>
      <translation>布局没有应用的槽，因此没有可为其构建固件的目标。</translation>
    </message>
    <message>
      <source>The layout has no slot that the bootloader starts, so there is nothing to build firmware for.</source>
      <translation>布局没有引导加载程序会启动的槽，因此没有可为其构建固件的目标。</translation>
    </message>
    <message>
      <source>The layout has no small slot for an updater beside a large one for the app.</source>
      <translation>布局在应用的大槽之外没有更新程序的小槽。</translation>
    </message>
    <message>
      <source>The layout has no updater: no small slot beside a large one. The kit has the files for building and flashing, but not the updater's firmware.</source>
      <translation>布局没有更新程序：大槽之外没有小槽。套件包含用于构建和烧录的文件，但不包含更新程序的固件。</translation>
    </message>
    <message>
      <source>The layout has {count} OTA slots; two are written in turn.</source>
      <translation>布局有 {count} 个 OTA 槽；其中两个轮流写入。</translation>
    </message>
    <message>
      <source>The layout to migrate to is the one that the device has, or is for another chip.</source>
      <translation>要迁移到的布局就是设备现有的布局，或用于其他芯片。</translation>
    </message>
    <message>
      <source>The lessons are: {ids}.</source>
      <translation>课程有：{ids}。</translation>
    </message>
    <message>
      <source>The line garbles bytes: use a shorter cable, another port, or --baud 115200.</source>
      <translation>线路传输有误码：请使用更短的线缆、其他端口或 --baud 115200。</translation>
    </message>
    <message>
      <source>The line has {count} of at least 5 columns: the {what} is missing.</source>
      <translation>该行有 {count} 列，至少需要 5 列：缺少 {what}。</translation>
    </message>
    <message>
      <source>The lines that complain, in their order.</source>
      <translation>报错的行，按其顺序。</translation>
    </message>
    <message>
      <source>The migration is another board's.</source>
      <translation>该迁移属于另一块开发板。</translation>
    </message>
    <message>
      <source>The migration is that of the board {wanted}; this one is {found}.</source>
      <translation>该迁移属于开发板 {wanted}；而这块是 {found}。</translation>
    </message>
    <message>
      <source>The migration of a board in the field, on the device itself.</source>
      <translation>已部署开发板的迁移，在设备自身上进行。</translation>
    </message>
    <message>
      <source>The migration on the device cannot be made safe against a power cut while the table's own sector is written: such a board starts again only with a cable.</source>
      <translation>在写入分区表自身的扇区期间，设备上的迁移无法防范断电：这样的开发板只能通过线缆重新启动。</translation>
    </message>
    <message>
      <source>The migration was undone, or that was begun.</source>
      <translation>迁移已撤销，或已开始撤销。</translation>
    </message>
    <message>
      <source>The name “{label}” cannot be written to a CSV. {why}</source>
      <translation>名称“{label}”无法写入 CSV。{why}</translation>
    </message>
    <message>
      <source>The new app is chosen</source>
      <translation>选择了新应用</translation>
    </message>
    <message>
      <source>The new app slot starts where no slot starts now: no copy there would boot.</source>
      <translation>新的应用槽起始处目前没有槽起始：那里的副本无法启动。</translation>
    </message>
    <message>
      <source>The new app starts.</source>
      <translation>新应用启动。</translation>
    </message>
    <message>
      <source>The new layout has no OTA slot for the app.</source>
      <translation>新布局没有用于应用的 OTA 槽。</translation>
    </message>
    <message>
      <source>The new table</source>
      <translation>新分区表</translation>
    </message>
    <message>
      <source>The new table and the tables that the migration on the device knows.</source>
      <translation>新分区表，以及设备上的迁移所认识的分区表。</translation>
    </message>
    <message>
      <source>The new table has no checksum row, and apps built with ESP-IDF refuse such a table.</source>
      <translation>新分区表没有校验和行，用 ESP-IDF 构建的应用会拒绝这样的表。</translation>
    </message>
    <message>
      <source>The new table has no checksum row, and the new app checks it.</source>
      <translation>新分区表没有校验和行，而新应用会检查它。</translation>
    </message>
    <message>
      <source>The new table has no checksum row; apps that check it, as ESP-IDF's do, refuse such a table.</source>
      <translation>新分区表没有校验和行；会检查它的应用（如 ESP-IDF 的应用）会拒绝这样的表。</translation>
    </message>
    <message>
      <source>The new table has no place for it.</source>
      <translation>新分区表没有它的位置。</translation>
    </message>
    <message>
      <source>The new table has no slot for an updater.</source>
      <translation>新分区表没有用于更新程序的槽。</translation>
    </message>
    <message>
      <source>The new table has none.</source>
      <translation>新分区表没有。</translation>
    </message>
    <message>
      <source>The new table; its whole sector.</source>
      <translation>新分区表；其整个扇区。</translation>
    </message>
    <message>
      <source>The new updater slot lies where something is that must not be overwritten.</source>
      <translation>新的更新程序槽所在之处有不得覆盖的内容。</translation>
    </message>
    <message>
      <source>The old app starts.</source>
      <translation>旧应用启动。</translation>
    </message>
    <message>
      <source>The only app is an OTA slot that no other app can write: it cannot be updated over the air.</source>
      <translation>唯一的应用是一个其他应用无法写入的 OTA 槽：无法通过 OTA 更新。</translation>
    </message>
    <message>
      <source>The otadata partition has two sectors with one record each: a sequence number, a state and a checksum.</source>
      <translation>otadata 分区有两个扇区，各有一条记录：序号、状态和校验和。</translation>
    </message>
    <message>
      <source>The otadata partition has {size}, too much to map at once.</source>
      <translation>otadata 分区为 {size}，过大而无法一次映射。</translation>
    </message>
    <message>
      <source>The otadata partition has {size}; it needs 8 KB (0x2000).</source>
      <translation>otadata 分区为 {size}；需要 8 KB (0x2000)。</translation>
    </message>
    <message>
      <source>The otadata partition is not exactly 8 KB (0x2000).</source>
      <translation>otadata 分区不是恰好 8 KB (0x2000)。</translation>
    </message>
    <message>
      <source>The otadata partition is smaller than 0x2000 bytes.</source>
      <translation>otadata 分区小于 0x2000 字节。</translation>
    </message>
    <message>
      <source>The otadata partition is smaller than 0x2000 bytes: the bootloader gives up.</source>
      <translation>otadata 分区小于 0x2000 字节：引导加载程序会放弃。</translation>
    </message>
    <message>
      <source>The partition at {offset} has no label, so that no program can find it by one. Give it a label.</source>
      <translation>位于 {offset} 的分区没有标签，程序无法通过标签找到它。请为它指定标签。</translation>
    </message>
    <message>
      <source>The partition ends at {end}, before it starts at {start}.</source>
      <translation>分区在 {end} 结束，早于其起始 {start}。</translation>
    </message>
    <message>
      <source>The partition goes from {before} to {after}. The largest app loses {loss}.</source>
      <translation>分区从 {before} 变为 {after}。最大的应用损失 {loss}。</translation>
    </message>
    <message>
      <source>The partition has {size}; the bootloader loads from none above 16 MB.</source>
      <translation>分区为 {size}；引导加载程序不会从大于 16 MB 的分区加载。</translation>
    </message>
    <message>
      <source>The partition is not at the same place on the board and in what is to be written.</source>
      <translation>该分区在开发板上与在要写入的内容中位置不同。</translation>
    </message>
    <message>
      <source>The partition starts at {offset}, which is no multiple of 4.</source>
      <translation>分区起始于 {offset}，不是 4 的倍数。</translation>
    </message>
    <message>
      <source>The partition table does not start at a multiple of 4 KB and cannot be erased on its own.</source>
      <translation>分区表未起始于 4 KB 的倍数处，无法单独擦除。</translation>
    </message>
    <message>
      <source>The partition table is not at 0x8000; bootloader and app have its place compiled in.</source>
      <translation>分区表不在 0x8000；引导加载程序和应用已将其位置编译在内。</translation>
    </message>
    <message>
      <source>The partition table leaves less room for the bootloader than ESP-IDF reserves.</source>
      <translation>分区表留给引导加载程序的空间小于 ESP-IDF 预留的空间。</translation>
    </message>
    <message>
      <source>The partition table lies at {offset} instead of 0x8000. That is fine if both the bootloader and the app were built for it: they have the place compiled in.</source>
      <translation>分区表位于 {offset}，而不是 0x8000。如果引导加载程序和应用都是为此构建的，则没有问题：它们已将该位置编译在内。</translation>
    </message>
    <message>
      <source>The partition table lies at {offset}, which is not a multiple of 4 KB: it cannot be erased on its own.</source>
      <translation>分区表位于 {offset}，不是 4 KB 的倍数：无法单独擦除。</translation>
    </message>
    <message>
      <source>The partition table lies at {offset}, which leaves {room} for the bootloader; ESP-IDF reserves {usual} for it on the {chip}. Put the table at 0x8000 or higher.</source>
      <translation>分区表位于 {offset}，为引导加载程序留下 {room}；在 {chip} 上 ESP-IDF 为其预留 {usual}。请将分区表放在 0x8000 或更高处。</translation>
    </message>
    <message>
      <source>The partition table lies below the bootloader.</source>
      <translation>分区表位于引导加载程序之下。</translation>
    </message>
    <message>
      <source>The partition table, as you have it open.</source>
      <translation>您打开的分区表。</translation>
    </message>
    <message>
      <source>The picture cannot be made: {reason}.</source>
      <translation>无法生成图片：{reason}。</translation>
    </message>
    <message>
      <source>The pins of the card are not complete, or one is used twice.</source>
      <translation>SD 卡的引脚不完整，或有一个引脚重复使用。</translation>
    </message>
    <message>
      <source>The place is compiled into bootloader and app: flash all three with your build tool.</source>
      <translation>该位置已编译进引导加载程序和应用：请用您的构建工具将三者全部烧录。</translation>
    </message>
    <message>
      <source>The place is compiled into bootloader and app: give --table-offset {board}, or flash all three.</source>
      <translation>该位置已编译进引导加载程序和应用：请给出 --table-offset {board}，或将三者全部烧录。</translation>
    </message>
    <message>
      <source>The port “{port}” is in use by another program: a serial monitor, an IDE, or a second Asym Studio.</source>
      <translation>端口“{port}”正被另一个程序使用：串口监视器、IDE 或另一个 Asym Studio。</translation>
    </message>
    <message>
      <source>The port “{port}” is in use by {names}.</source>
      <translation>端口“{port}”正被 {names} 使用。</translation>
    </message>
    <message>
      <source>The power is back</source>
      <translation>恢复供电</translation>
    </message>
    <message>
      <source>The price: there must be another place for the new app until it is installed, such as an SD card.</source>
      <translation>代价：在安装之前，新应用必须有另一个存放位置，例如 SD 卡。</translation>
    </message>
    <message>
      <source>The process that worked on this board ended unexpectedly.</source>
      <translation>操作此开发板的进程意外结束。</translation>
    </message>
    <message>
      <source>The program reads such logs by itself, from a board or from a file. It says what it found, and what helps.</source>
      <translation>程序会自行读取这样的日志，来自开发板或文件。它会说明发现了什么以及如何解决。</translation>
    </message>
    <message>
      <source>The program's own data files are missing.</source>
      <translation>程序自身的数据文件缺失。</translation>
    </message>
    <message>
      <source>The project has no table of its own; it uses its framework's “{table}”, which is not a preset here.</source>
      <translation>项目没有自己的分区表；它使用其框架的“{table}”，而该表不在此处的预设中。</translation>
    </message>
    <message>
      <source>The project names its table “{name}”, which is known only while it is built.</source>
      <translation>项目将其分区表命名为“{name}”，只有在构建时才能得知。</translation>
    </message>
    <message>
      <source>The project names the partition table “{name}”, but there is no file “{path}”.</source>
      <translation>项目指定分区表“{name}”，但没有文件“{path}”。</translation>
    </message>
    <message>
      <source>The project's CONFIG_PARTITION_TABLE_OFFSET “{text}” is not a multiple of 0x1000.</source>
      <translation>项目的 CONFIG_PARTITION_TABLE_OFFSET“{text}”不是 0x1000 的倍数。</translation>
    </message>
    <message>
      <source>The project's flash size “{text}” is not a size like 4MB.</source>
      <translation>项目的 flash 大小“{text}”不是 4MB 这样的大小。</translation>
    </message>
    <message>
      <source>The range is not on the board's flash.</source>
      <translation>该范围不在开发板的 flash 上。</translation>
    </message>
    <message>
      <source>The range is on the board's flash, but the loader cannot address that much.</source>
      <translation>该范围在开发板的 flash 上，但加载程序的寻址范围不足。</translation>
    </message>
    <message>
      <source>The record is VALID now, so it goes on counting.</source>
      <translation>该记录现在为 VALID，因此继续有效。</translation>
    </message>
    <message>
      <source>The record with the higher number counts. Its number less one, modulo {count} slots, is the slot that starts.</source>
      <translation>序号较高的记录有效。其序号减一后对 {count} 个槽取模，就是要启动的槽。</translation>
    </message>
    <message>
      <source>The same app, {step} higher</source>
      <translation>同一应用，高出 {step}</translation>
    </message>
    <message>
      <source>The same bytes at {offset}. Code and addresses no longer match within a page.</source>
      <translation>同样的字节位于 {offset}。代码与地址在页内不再对应。</translation>
    </message>
    <message>
      <source>The same flash, a larger app: a small updater takes the second slot, and the two write each other.</source>
      <translation>同样的 flash，更大的应用：小的更新程序占用第二个槽，两者相互写入。</translation>
    </message>
    <message>
      <source>The same flash, split</source>
      <translation>同样的 flash，拆分后</translation>
    </message>
    <message>
      <source>The same of {count} more: {labels}</source>
      <translation>另有 {count} 个同样如此：{labels}</translation>
    </message>
    <message>
      <source>The same table as a C array.</source>
      <translation>以 C 数组表示的同一分区表。</translation>
    </message>
    <message>
      <source>The same table as the bootloader reads it.</source>
      <translation>引导加载程序所读取的同一分区表。</translation>
    </message>
    <message>
      <source>The same, and the card is lost</source>
      <translation>同上，并且 SD 卡丢失</translation>
    </message>
    <message>
      <source>The second slot has {rest}, less than the {updater} that the updater needs.</source>
      <translation>第二个槽为 {rest}，小于更新程序所需的 {updater}。</translation>
    </message>
    <message>
      <source>The second slot need not hold an app. It is enough if it holds a program that can install one.</source>
      <translation>第二个槽不必存放应用。存放一个能安装应用的程序就够了。</translation>
    </message>
    <message>
      <source>The selected app has not confirmed itself yet; whether it would start again is not known.</source>
      <translation>所选应用尚未确认自己；不知它是否还会再次启动。</translation>
    </message>
    <message>
      <source>The selected app has not confirmed itself, and whether the bootloader rolls back is not known.</source>
      <translation>所选应用尚未确认自己，且不知引导加载程序是否回滚。</translation>
    </message>
    <message>
      <source>The setting {key}={value} is not understood and is left out of account: {why}</source>
      <translation>无法理解设置 {key}={value}，不予考虑：{why}</translation>
    </message>
    <message>
      <source>The settings use pages behind the new end.</source>
      <translation>设置使用了新末尾之后的页。</translation>
    </message>
    <message>
      <source>The signature was made for other content than this image.</source>
      <translation>签名是为此镜像以外的内容生成的。</translation>
    </message>
    <message>
      <source>The simulator says: an app starts, and nothing is lost.</source>
      <translation>模拟器结果：有应用启动，没有丢失任何内容。</translation>
    </message>
    <message>
      <source>The simulator says: an app starts, but the first sector of “{label}” is erased.</source>
      <translation>模拟器结果：有应用启动，但“{label}”的第一个扇区被擦除。</translation>
    </message>
    <message>
      <source>The simulator says: nothing starts.</source>
      <translation>模拟器结果：什么也不启动。</translation>
    </message>
    <message>
      <source>The size is missing.</source>
      <translation>缺少大小。</translation>
    </message>
    <message>
      <source>The size of a partition is a multiple of {step}.</source>
      <translation>分区的大小是 {step} 的倍数。</translation>
    </message>
    <message>
      <source>The size of an app partition is a multiple of {step}.</source>
      <translation>应用分区的大小是 {step} 的倍数。</translation>
    </message>
    <message>
      <source>The size of an app partition must be a multiple of 4 KB, with secure boot v1 of 64 KB.</source>
      <translation>应用分区的大小必须是 4 KB 的倍数，使用安全启动 v1 时为 64 KB 的倍数。</translation>
    </message>
    <message>
      <source>The slot holds no app image.</source>
      <translation>该槽不包含应用镜像。</translation>
    </message>
    <message>
      <source>The slot that was to be started holds no good image; the bootloader goes on to another one.</source>
      <translation>要启动的槽中没有完好的镜像；引导加载程序转而尝试另一个。</translation>
    </message>
    <message>
      <source>The slots are too unequal: an app that fills the larger one does not fit the other.</source>
      <translation>各槽大小相差过大：占满较大槽的应用放不进另一个槽。</translation>
    </message>
    <message>
      <source>The slots that hold one: {slots}.</source>
      <translation>包含镜像的槽：{slots}。</translation>
    </message>
    <message>
      <source>The split does not work on this table: {why}</source>
      <translation>拆分在此分区表上不可行：{why}</translation>
    </message>
    <message>
      <source>The state forbids the record, though its checksum is right.</source>
      <translation>状态禁止了该记录，尽管其校验和正确。</translation>
    </message>
    <message>
      <source>The supply voltage broke down.</source>
      <translation>供电电压跌落。</translation>
    </message>
    <message>
      <source>The symmetric update in {count} steps. Choose a moment, say what starts, then cut.</source>
      <translation>对称更新，共 {count} 步。选择一个时刻，说出会启动什么，然后断电。</translation>
    </message>
    <message>
      <source>The symmetric update, and what half the flash costs</source>
      <translation>对称更新，以及一半 flash 的代价</translation>
    </message>
    <message>
      <source>The system does not let the file be read.</source>
      <translation>系统不允许读取该文件。</translation>
    </message>
    <message>
      <source>The system does not let the file be written. Its old content is intact.</source>
      <translation>系统不允许写入该文件。其旧内容完好无损。</translation>
    </message>
    <message>
      <source>The table</source>
      <translation>分区表</translation>
    </message>
    <message>
      <source>The table at {offset} is damaged. {why}</source>
      <translation>位于 {offset} 的分区表已损坏。{why}</translation>
    </message>
    <message>
      <source>The table at {offset} lies before the bootloader.</source>
      <translation>位于 {offset} 的分区表在引导加载程序之前。</translation>
    </message>
    <message>
      <source>The table cannot be written to a CSV: {why}</source>
      <translation>分区表无法写成 CSV：{why}</translation>
    </message>
    <message>
      <source>The table ends at {end}, but the bootloader takes the flash for {header}, whatever the chip has: it would refuse the table.</source>
      <translation>分区表结束于 {end}，但无论芯片有多大，引导加载程序都认为 flash 为 {header}：它会拒绝该分区表。</translation>
    </message>
    <message>
      <source>The table ends at {end}, the board's flash at {flash}.</source>
      <translation>分区表结束于 {end}，开发板的 flash 结束于 {flash}。</translation>
    </message>
    <message>
      <source>The table ends behind the flash size in the bootloader's header; the bootloader would refuse it.</source>
      <translation>分区表结束于引导加载程序头部所记的 flash 大小之后；引导加载程序会拒绝它。</translation>
    </message>
    <message>
      <source>The table from the backup</source>
      <translation>来自备份的分区表</translation>
    </message>
    <message>
      <source>The table has an error now: {problem}</source>
      <translation>分区表现在有一个错误：{problem}</translation>
    </message>
    <message>
      <source>The table has more than 94 partitions (95 without an MD5 row).</source>
      <translation>分区表有超过 94 个分区（无 MD5 行时为 95 个）。</translation>
    </message>
    <message>
      <source>The table has more than {count} rows.</source>
      <translation>分区表超过 {count} 行。</translation>
    </message>
    <message>
      <source>The table has no MD5 row. Bootloaders take it as it is, but an app built with the usual settings refuses to read its partitions. Add the MD5 row.</source>
      <translation>分区表没有 MD5 行。引导加载程序会照样接受，但以通常设置构建的应用会拒绝读取其分区。请添加 MD5 行。</translation>
    </message>
    <message>
      <source>The table has no MD5 row; an app built with the usual settings refuses to read its partitions.</source>
      <translation>分区表没有 MD5 行；以通常设置构建的应用会拒绝读取其分区。</translation>
    </message>
    <message>
      <source>The table has no app partition: the board would not start.</source>
      <translation>分区表中没有应用分区：开发板将无法启动。</translation>
    </message>
    <message>
      <source>The table has no checksum row, and the app insists on one.</source>
      <translation>分区表没有校验和行，而应用要求有。</translation>
    </message>
    <message>
      <source>The table has no otadata partition, so the bootloader starts with factory.</source>
      <translation>分区表没有 otadata 分区，因此引导加载程序从 factory 启动。</translation>
    </message>
    <message>
      <source>The table has no partitions.</source>
      <translation>分区表没有分区。</translation>
    </message>
    <message>
      <source>The table has no partitions. Add some, or start from a preset.</source>
      <translation>分区表没有分区。请添加一些，或从预设开始。</translation>
    </message>
    <message>
      <source>The table has one row of {row} for each partition: name, type, offset, size. It knows nothing else.</source>
      <translation>分区表中每个分区占一行，每行 {row}：名称、类型、偏移量、大小。除此之外它一无所知。</translation>
    </message>
    <message>
      <source>The table has {count} partitions; at most {limit} fit into its sector. Delete some.</source>
      <translation>分区表有 {count} 个分区；其扇区最多容纳 {limit} 个。请删除一些。</translation>
    </message>
    <message>
      <source>The table has {count} rows; there is room for {room}.</source>
      <translation>分区表有 {count} 行；可容纳 {room} 行。</translation>
    </message>
    <message>
      <source>The table has: {labels}.</source>
      <translation>分区表有：{labels}。</translation>
    </message>
    <message>
      <source>The table in a dump cannot be read.</source>
      <translation>无法读取转储中的分区表。</translation>
    </message>
    <message>
      <source>The table in a dump is not at 0x8000.</source>
      <translation>转储中的分区表不在 0x8000。</translation>
    </message>
    <message>
      <source>The table in a dump is not where it was said to be.</source>
      <translation>转储中的分区表不在所说的位置。</translation>
    </message>
    <message>
      <source>The table is at {offset}.</source>
      <translation>分区表位于 {offset}。</translation>
    </message>
    <message>
      <source>The table is for a flash of another size.</source>
      <translation>该分区表用于大小不同的 flash。</translation>
    </message>
    <message>
      <source>The table is for another chip than the board has.</source>
      <translation>该分区表用于与开发板不同的芯片。</translation>
    </message>
    <message>
      <source>The table is for {a}, the board has an {b}.</source>
      <translation>该分区表用于 {a}，而开发板是 {b}。</translation>
    </message>
    <message>
      <source>The table is for {table} of flash, the board has {board}.</source>
      <translation>该分区表用于 {table} 的 flash，而开发板有 {board}。</translation>
    </message>
    <message>
      <source>The table is for {table}, the board has an {board}.</source>
      <translation>该分区表用于 {table}，而开发板是 {board}。</translation>
    </message>
    <message>
      <source>The table is gone, as it should be. So is the first sector of “{label}”.</source>
      <translation>分区表已消失，这符合预期。“{label}”的第一个扇区也消失了。</translation>
    </message>
    <message>
      <source>The table is new, but the apps lie where the old one had its slots.</source>
      <translation>分区表是新的，但应用还在旧表的槽所在之处。</translation>
    </message>
    <message>
      <source>The table is whole again, and the bootloader is content.</source>
      <translation>分区表恢复完整，引导加载程序接受它。</translation>
    </message>
    <message>
      <source>The table lies at {offset}: bootloader, app and updater all have to be built with that offset.</source>
      <translation>分区表位于 {offset}：引导加载程序、应用和更新程序都必须按该偏移量构建。</translation>
    </message>
    <message>
      <source>The table of this layout has no row that could be torn.</source>
      <translation>此布局的分区表没有可能残缺的行。</translation>
    </message>
    <message>
      <source>The table on the board is not the one that was read before.</source>
      <translation>开发板上的分区表与之前读取的不同。</translation>
    </message>
    <message>
      <source>The table on the board is not the one that was to be migrated.</source>
      <translation>开发板上的分区表不是原本要迁移的那个。</translation>
    </message>
    <message>
      <source>The table on the chip has a row “{label}” at {offset}.</source>
      <translation>芯片上的分区表在 {offset} 处有一行“{label}”。</translation>
    </message>
    <message>
      <source>The table on the chip has no row “{label}”. Offsets are nowhere but in the table.</source>
      <translation>芯片上的分区表没有“{label}”这一行。偏移量只存在于分区表中。</translation>
    </message>
    <message>
      <source>The table was found at {offset}, not at {usual}. Bootloader and app must be built for that place; a mere copy of a table looks the same, so check that it is the one in force.</source>
      <translation>分区表在 {offset} 处找到，而不是在 {usual}。引导加载程序和应用必须按该位置构建；分区表的单纯副本看起来也一样，因此请检查它是否为生效的那个。</translation>
    </message>
    <message>
      <source>The table's checksum is wrong: it was changed by hand, or only a part of it was written.</source>
      <translation>分区表的校验和错误：它被手工改动过，或者只写入了一部分。</translation>
    </message>
    <message>
      <source>The table, as the chip reads it</source>
      <translation>芯片读取的分区表</translation>
    </message>
    <message>
      <source>The tee_ota partition is not exactly 8 KB (0x2000).</source>
      <translation>tee_ota 分区不是恰好 8 KB (0x2000)。</translation>
    </message>
    <message>
      <source>The text is UTF-32 (little-endian), which ESP-IDF's tool cannot read.</source>
      <translation>文本为 UTF-32（小端），ESP-IDF 的工具无法读取。</translation>
    </message>
    <message>
      <source>The type is missing.</source>
      <translation>缺少类型。</translation>
    </message>
    <message>
      <source>The update is done.</source>
      <translation>更新完成。</translation>
    </message>
    <message>
      <source>The updater</source>
      <translation>更新程序</translation>
    </message>
    <message>
      <source>The updater cannot open a Wi-Fi network of its own.</source>
      <translation>更新程序无法建立自己的 Wi-Fi 网络。</translation>
    </message>
    <message>
      <source>The updater checks the whole image before it erases anything, and writes the first sector last.</source>
      <translation>更新程序在擦除任何内容之前检查整个镜像，并最后写入第一个扇区。</translation>
    </message>
    <message>
      <source>The updater from the file, {size}.</source>
      <translation>来自文件的更新程序，{size}。</translation>
    </message>
    <message>
      <source>The updater has erased half of the app when the power goes. What starts?</source>
      <translation>断电时更新程序已擦除了应用的一半。会启动什么？</translation>
    </message>
    <message>
      <source>The updater has nothing to do: it waits.</source>
      <translation>更新程序无事可做：它等待。</translation>
    </message>
    <message>
      <source>The updater in factory boots even with a blank otadata, but esp_ota cannot write it.</source>
      <translation>factory 中的更新程序即使在 otadata 空白时也能启动，但 esp_ota 无法写入它。</translation>
    </message>
    <message>
      <source>The updater in ota_1 can be replaced by the app through esp_ota, as the app can by the updater.</source>
      <translation>ota_1 中的更新程序可由应用通过 esp_ota 替换，应用也可由更新程序替换。</translation>
    </message>
    <message>
      <source>The updater is not found by name on the network.</source>
      <translation>无法在网络上按名称找到更新程序。</translation>
    </message>
    <message>
      <source>The updater is written by the app, over the air, whenever there is a newer one.</source>
      <translation>只要有更新的版本，应用就会通过 OTA 写入更新程序。</translation>
    </message>
    <message>
      <source>The updater of the firmware kit</source>
      <translation>固件套件的更新程序</translation>
    </message>
    <message>
      <source>The updater starts.</source>
      <translation>更新程序启动。</translation>
    </message>
    <message>
      <source>The updater takes {size}.</source>
      <translation>更新程序占用 {size}。</translation>
    </message>
    <message>
      <source>The updater “{label}” starts.</source>
      <translation>更新程序“{label}”启动。</translation>
    </message>
    <message>
      <source>The updater's image has {length} bytes. Its partition should hold it with {share} of headroom, and not more.</source>
      <translation>更新程序的镜像有 {length} 字节。其分区应能容纳它及 {share} 的余量，不多不少。</translation>
    </message>
    <message>
      <source>The updater.</source>
      <translation>更新程序。</translation>
    </message>
    <message>
      <source>The virtual board cannot listen on {address}: {reason}.</source>
      <translation>虚拟开发板无法在 {address} 上监听：{reason}。</translation>
    </message>
    <message>
      <source>The whole flash</source>
      <translation>整个 flash</translation>
    </message>
    <message>
      <source>The whole flash ({size}) is erased.</source>
      <translation>整个 flash ({size}) 被擦除。</translation>
    </message>
    <message>
      <source>The whole flash is read to a file, and compared.</source>
      <translation>将整个 flash 读入文件并比较。</translation>
    </message>
    <message>
      <source>The wizard trusted its copy and erased “{source}”.</source>
      <translation>向导信任了自己的副本，擦除了“{source}”。</translation>
    </message>
    <message>
      <source>The {field} of {name} is {value}, which a partition table cannot hold: it must lie between 0 and {highest}.</source>
      <translation>{name} 的 {field} 为 {value}，分区表无法容纳：必须介于 0 和 {highest} 之间。</translation>
    </message>
    <message>
      <source>The {what} {value} does not fit into a partition table.</source>
      <translation>{what} {value} 超出分区表的范围。</translation>
    </message>
    <message>
      <source>The {what} “{text}” is out of range.</source>
      <translation>{what} “{text}”超出范围。</translation>
    </message>
    <message>
      <source>There are OTA slots but no otadata partition to store which one starts.</source>
      <translation>有 OTA 槽，但没有 otadata 分区来存储启动哪一个。</translation>
    </message>
    <message>
      <source>There are OTA slots but no otadata partition, in which the choice of the slot is stored: an update can never be selected. Add an otadata partition of 8 KB (0x2000).</source>
      <translation>有 OTA 槽，但没有用于存储槽选择的 otadata 分区：更新永远无法被选中。请添加一个 8 KB (0x2000) 的 otadata 分区。</translation>
    </message>
    <message>
      <source>There are bytes that are no {encoding} text.</source>
      <translation>有些字节不是 {encoding} 文本。</translation>
    </message>
    <message>
      <source>There are more rows than a partition table has room for.</source>
      <translation>行数超出分区表的容量。</translation>
    </message>
    <message>
      <source>There are no OTA slots to select.</source>
      <translation>没有可选择的 OTA 槽。</translation>
    </message>
    <message>
      <source>There are several app images in the file.</source>
      <translation>文件中有多个应用镜像。</translation>
    </message>
    <message>
      <source>There are several boards.</source>
      <translation>有多块开发板。</translation>
    </message>
    <message>
      <source>There are several factory apps; the bootloader knows only the last one.</source>
      <translation>有多个 factory 应用；引导加载程序只认识最后一个。</translation>
    </message>
    <message>
      <source>There are several otadata partitions.</source>
      <translation>有多个 otadata 分区。</translation>
    </message>
    <message>
      <source>There are several ports: {names}.</source>
      <translation>有多个端口：{names}。</translation>
    </message>
    <message>
      <source>There are several tee_ota partitions.</source>
      <translation>有多个 tee_ota 分区。</translation>
    </message>
    <message>
      <source>There are several test apps; the bootloader knows only the last one.</source>
      <translation>有多个 test 应用；引导加载程序只认识最后一个。</translation>
    </message>
    <message>
      <source>There are {count} app images there.</source>
      <translation>那里有 {count} 个应用镜像。</translation>
    </message>
    <message>
      <source>There are {count} steps until the end: look at what it comes to when nobody helps.</source>
      <translation>到结束共有 {count} 步：看看在无人帮助时结果如何。</translation>
    </message>
    <message>
      <source>There are {count} steps. Find one after which nothing starts.</source>
      <translation>共有 {count} 步。找出在其之后什么也不启动的一步。</translation>
    </message>
    <message>
      <source>There are: {labels}.</source>
      <translation>有：{labels}。</translation>
    </message>
    <message>
      <source>There is a new image of {size}.</source>
      <translation>有一个 {size} 的新镜像。</translation>
    </message>
    <message>
      <source>There is no app image in the file.</source>
      <translation>文件中没有应用镜像。</translation>
    </message>
    <message>
      <source>There is no app image there.</source>
      <translation>那里没有应用镜像。</translation>
    </message>
    <message>
      <source>There is no app in the slot</source>
      <translation>槽中没有应用</translation>
    </message>
    <message>
      <source>There is no app slot here that could grow: nothing beside one is free or could shrink by {step}.</source>
      <translation>这里没有可扩大的应用槽：旁边既没有空闲空间，也没有可缩小 {step} 的分区。</translation>
    </message>
    <message>
      <source>There is no backup at that place.</source>
      <translation>该处没有备份。</translation>
    </message>
    <message>
      <source>There is no backup at “{path}”: {reason}.</source>
      <translation>“{path}”处没有备份：{reason}。</translation>
    </message>
    <message>
      <source>There is no backup in “{folder}”: {reason}.</source>
      <translation>“{folder}”中没有备份：{reason}。</translation>
    </message>
    <message>
      <source>There is no board at any port.</source>
      <translation>任何端口上都没有开发板。</translation>
    </message>
    <message>
      <source>There is no bootloader at {offset} in the dump. One is assumed that takes the flash for {size}.</source>
      <translation>转储的 {offset} 处没有引导加载程序。假定其认为 flash 为 {size}。</translation>
    </message>
    <message>
      <source>There is no card to keep the image on: no update.</source>
      <translation>没有 SD 卡可存放镜像：不更新。</translation>
    </message>
    <message>
      <source>There is no card: it restarts to try again.</source>
      <translation>没有 SD 卡：它重启以重试。</translation>
    </message>
    <message>
      <source>There is no factory app, so the bootloader has written down what it started.</source>
      <translation>没有 factory 应用，因此引导加载程序记下了它所启动的内容。</translation>
    </message>
    <message>
      <source>There is no file “{path}”.</source>
      <translation>没有文件“{path}”。</translation>
    </message>
    <message>
      <source>There is no flag “{name}”.</source>
      <translation>没有标志“{name}”。</translation>
    </message>
    <message>
      <source>There is no folder “{path}”.</source>
      <translation>没有文件夹“{path}”。</translation>
    </message>
    <message>
      <source>There is no free space next to “{label}”.</source>
      <translation>“{label}”旁边没有空闲空间。</translation>
    </message>
    <message>
      <source>There is no free space: make a partition smaller first.</source>
      <translation>没有空闲空间：请先缩小一个分区。</translation>
    </message>
    <message>
      <source>There is no image: it begins with {byte} instead of 0xe9.</source>
      <translation>没有镜像：它以 {byte} 而不是 0xe9 开头。</translation>
    </message>
    <message>
      <source>There is no journal at that place.</source>
      <translation>该处没有日志。</translation>
    </message>
    <message>
      <source>There is no journal in “{folder}”: {reason}.</source>
      <translation>“{folder}”中没有日志：{reason}。</translation>
    </message>
    <message>
      <source>There is no layout to migrate to.</source>
      <translation>没有可迁移到的布局。</translation>
    </message>
    <message>
      <source>There is no layout to move to: {why}</source>
      <translation>没有可迁移到的布局：{why}</translation>
    </message>
    <message>
      <source>There is no lesson of that name.</source>
      <translation>没有该名称的课程。</translation>
    </message>
    <message>
      <source>There is no lesson “{id}”.</source>
      <translation>没有课程“{id}”。</translation>
    </message>
    <message>
      <source>There is no migration on the device for this layout: it needs a table with an MD5 row, the app in an OTA slot, otadata, and neither secure boot nor encryption.</source>
      <translation>此布局没有设备上的迁移：它需要带 MD5 行的分区表、位于 OTA 槽中的应用、otadata，且既无安全启动也无加密。</translation>
    </message>
    <message>
      <source>There is no new partition “{label}” that could start empty.</source>
      <translation>没有可以初始为空的新分区“{label}”。</translation>
    </message>
    <message>
      <source>There is no nvs partition for the settings of Wi-Fi, Bluetooth and the Arduino core.</source>
      <translation>没有用于 Wi-Fi、蓝牙和 Arduino 核心设置的 nvs 分区。</translation>
    </message>
    <message>
      <source>There is no nvs partition. Wi-Fi, Bluetooth and the Arduino core keep their settings there and fail without it. Add one of 20 KB (0x5000).</source>
      <translation>没有 nvs 分区。Wi-Fi、蓝牙和 Arduino 核心在其中保存设置，没有它就会失败。请添加一个 20 KB (0x5000) 的 nvs 分区。</translation>
    </message>
    <message>
      <source>There is no page “{name}” in the documentation.</source>
      <translation>文档中没有页面“{name}”。</translation>
    </message>
    <message>
      <source>There is no partition in which a {kind} update could wait.</source>
      <translation>没有可暂存 {kind} 更新的分区。</translation>
    </message>
    <message>
      <source>There is no partition in which an update could wait for the updater.</source>
      <translation>没有可供更新等待更新程序处理的暂存分区。</translation>
    </message>
    <message>
      <source>There is no partition of that label.</source>
      <translation>没有该标签的分区。</translation>
    </message>
    <message>
      <source>There is no partition table at {offset} or anywhere near.</source>
      <translation>{offset} 处及其附近都没有分区表。</translation>
    </message>
    <message>
      <source>There is no partition table at {offset}; there is one at {found}.</source>
      <translation>{offset} 处没有分区表；{found} 处有一个。</translation>
    </message>
    <message>
      <source>There is no partition table in a dump.</source>
      <translation>转储中没有分区表。</translation>
    </message>
    <message>
      <source>There is no partition table in this file.</source>
      <translation>此文件中没有分区表。</translation>
    </message>
    <message>
      <source>There is no partition “{label}” in the table.</source>
      <translation>分区表中没有分区“{label}”。</translation>
    </message>
    <message>
      <source>There is no partition “{label}” on the board whose content could be lost.</source>
      <translation>开发板上没有可以放弃其内容的分区“{label}”。</translation>
    </message>
    <message>
      <source>There is no partition “{label}” to rename.</source>
      <translation>没有可重命名的分区“{label}”。</translation>
    </message>
    <message>
      <source>There is no port “{port}”.</source>
      <translation>没有端口“{port}”。</translation>
    </message>
    <message>
      <source>There is no preset of that name.</source>
      <translation>没有该名称的预设。</translation>
    </message>
    <message>
      <source>There is no preset “{id}”.</source>
      <translation>没有预设“{id}”。</translation>
    </message>
    <message>
      <source>There is no room for the updater of {size} and an app.</source>
      <translation>没有空间同时容纳 {size} 的更新程序和一个应用。</translation>
    </message>
    <message>
      <source>There is no such chip in the ESP32 family.</source>
      <translation>ESP32 系列中没有这样的芯片。</translation>
    </message>
    <message>
      <source>There is no such file.</source>
      <translation>没有这样的文件。</translation>
    </message>
    <message>
      <source>There is no such folder.</source>
      <translation>没有这样的文件夹。</translation>
    </message>
    <message>
      <source>There is no such port.</source>
      <translation>没有这样的端口。</translation>
    </message>
    <message>
      <source>There is no table where the bootloader looks</source>
      <translation>引导加载程序查找之处没有分区表</translation>
    </message>
    <message>
      <source>There is no updater in {label}: no update.</source>
      <translation>{label} 中没有更新程序：不更新。</translation>
    </message>
    <message>
      <source>There is no updater on this layout, and none can be split onto it.</source>
      <translation>此布局没有更新程序，也无法拆分出一个。</translation>
    </message>
    <message>
      <source>There is no usable otadata, so the factory app is started.</source>
      <translation>没有可用的 otadata，因此启动 factory 应用。</translation>
    </message>
    <message>
      <source>There is no {what} “{text}” here.</source>
      <translation>这里没有{what}“{text}”。</translation>
    </message>
    <message>
      <source>There is nothing to choose from here: fewer than two OTA slots, or no otadata.</source>
      <translation>这里没有可供选择的内容：OTA 槽少于两个，或没有 otadata。</translation>
    </message>
    <message>
      <source>There is only one slot that can be started: nothing could ever write it.</source>
      <translation>只有一个可启动的槽：永远没有程序能写入它。</translation>
    </message>
    <message>
      <source>These are real updaters, each one split onto this flash of {flash}.</source>
      <translation>这些是真实的更新程序，每个都拆分到此 {flash} 的 flash 上。</translation>
    </message>
    <message>
      <source>This board cannot be moved to a split: {why}</source>
      <translation>此开发板无法迁移到拆分布局：{why}</translation>
    </message>
    <message>
      <source>This board is of another kind than the plan is for: {difference}.</source>
      <translation>此开发板与计划所针对的不是同一类：{difference}。</translation>
    </message>
    <message>
      <source>This chip's app can use that flash, but nothing can read or write it over the cable.</source>
      <translation>此芯片的应用可以使用这部分 flash，但无法通过线缆读写。</translation>
    </message>
    <message>
      <source>This does not look like text: open a partition table, or a dump of the whole flash.</source>
      <translation>这看起来不像文本：请打开分区表，或整个 flash 的转储。</translation>
    </message>
    <message>
      <source>This is a UF2 file: an image cut up for a drag-and-drop bootloader.</source>
      <translation>这是 UF2 文件：为拖放式引导加载程序而切分的镜像。</translation>
    </message>
    <message>
      <source>This is a compressed file.</source>
      <translation>这是压缩文件。</translation>
    </message>
    <message>
      <source>This is a fault of Asym Studio; please report it.</source>
      <translation>这是 Asym Studio 的缺陷；请报告。</translation>
    </message>
    <message>
      <source>This is an ESP image (an app or a bootloader), not a table.</source>
      <translation>这是 ESP 镜像（应用或引导加载程序），不是分区表。</translation>
    </message>
    <message>
      <source>This is an image for the ESP8266, which has no partition table.</source>
      <translation>这是用于 ESP8266 的镜像，而 ESP8266 没有分区表。</translation>
    </message>
    <message>
      <source>This is done on the flash map: open the lesson in Asym Studio.</source>
      <translation>这要在 flash 布局图上完成：请在 Asym Studio 中打开该课程。</translation>
    </message>
    <message>
      <source>This is how OpenBikeSensor updates: the app puts the image on an SD card and selects the updater.</source>
      <translation>这是 OpenBikeSensor 的更新方式：应用将镜像放到 SD 卡上，并选择更新程序。</translation>
    </message>
    <message>
      <source>This is neither a partition table nor a dump of a flash.</source>
      <translation>这既不是分区表，也不是 flash 转储。</translation>
    </message>
    <message>
      <source>This is not an app image: it begins with {byte} instead of 0xe9.</source>
      <translation>这不是应用镜像：它以 {byte} 而不是 0xe9 开头。</translation>
    </message>
    <message>
      <source>This is the table that the device was built for: {size} of flash.</source>
      <translation>这是构建设备时所用的分区表：{size} 的 flash。</translation>
    </message>
    <message>
      <source>This layout is split already: there is nothing to move.</source>
      <translation>此布局已经拆分：没有需要迁移的内容。</translation>
    </message>
    <message>
      <source>This looks like a web page: download the file itself, which the page may call “raw”.</source>
      <translation>这看起来像一个网页：请下载文件本身，网页上可能称为“raw”。</translation>
    </message>
    <message>
      <source>This migration was undone, or that was begun.</source>
      <translation>此迁移已撤销，或已开始撤销。</translation>
    </message>
    <message>
      <source>This needs two app slots that can be selected, one to copy from and one to copy to.</source>
      <translation>这需要两个可选择的应用槽，一个用作复制来源，一个用作复制目标。</translation>
    </message>
    <message>
      <source>This page needs JavaScript to be stepped through; it asks for nothing from any network.</source>
      <translation>此页面需要 JavaScript 才能逐步播放；它不向任何网络请求任何内容。</translation>
    </message>
    <message>
      <source>This table</source>
      <translation>此分区表</translation>
    </message>
    <message>
      <source>This table cannot be put on a flash: {why}</source>
      <translation>此分区表无法放到 flash 上：{why}</translation>
    </message>
    <message>
      <source>This table has no app slot that lies on the flash, so there is nothing to move.</source>
      <translation>此分区表没有位于 flash 上的应用槽，因此没有需要迁移的内容。</translation>
    </message>
    <message>
      <source>This table has no free place of {size} for a partition to try it with.</source>
      <translation>此分区表没有 {size} 的空闲位置来放置供试验的分区。</translation>
    </message>
    <message>
      <source>This table has no otadata with OTA slots to choose from, so the bootloader has nothing to decide.</source>
      <translation>此分区表没有带可选 OTA 槽的 otadata，因此引导加载程序没有什么需要决定。</translation>
    </message>
    <message>
      <source>This table lies behind the end of the flash.</source>
      <translation>此分区表位于 flash 末尾之后。</translation>
    </message>
    <message>
      <source>TinyUF2, 4 MB</source>
      <translation>TinyUF2，4 MB</translation>
    </message>
    <message>
      <source>To which of these offsets can the slot move, so that its app still starts?</source>
      <translation>槽可以移动到以下哪个偏移量，使其应用仍能启动？</translation>
    </message>
    <message>
      <source>Tower, 8 MB</source>
      <translation>Tower，8 MB</translation>
    </message>
    <message>
      <source>Try --no-stub.</source>
      <translation>请尝试 --no-stub。</translation>
    </message>
    <message>
      <source>Try --no-stub: slower, but the chip's own ROM does everything.</source>
      <translation>请尝试 --no-stub：速度较慢，但全部由芯片自身的 ROM 完成。</translation>
    </message>
    <message>
      <source>Two devices of one project are two flashes with two tables: {first} with {first_rows} partitions, {second} with {second_rows}.</source>
      <translation>一个项目的两台设备是两片 flash，有两个分区表：{first} 有 {first_rows} 个分区，{second} 有 {second_rows} 个。</translation>
    </message>
    <message>
      <source>Two devices, two tables</source>
      <translation>两台设备，两个分区表</translation>
    </message>
    <message>
      <source>Two equal OTA slots of 1.66 MB and no factory app.</source>
      <translation>两个 1.66 MB 的相等 OTA 槽，没有 factory 应用。</translation>
    </message>
    <message>
      <source>Two equal app slots and the factory settings that RainMaker needs.</source>
      <translation>两个相等的应用槽，以及 RainMaker 所需的出厂设置。</translation>
    </message>
    <message>
      <source>Two equal app slots of 1.25 MB and a FAT file system.</source>
      <translation>两个 1.25 MB 的相等应用槽和一个 FAT 文件系统。</translation>
    </message>
    <message>
      <source>Two equal app slots of 1.25 MB and a SPIFFS file system.</source>
      <translation>两个 1.25 MB 的相等应用槽和一个 SPIFFS 文件系统。</translation>
    </message>
    <message>
      <source>Two equal app slots of 1.25 MB and a large SPIFFS file system.</source>
      <translation>两个 1.25 MB 的相等应用槽和一个大的 SPIFFS 文件系统。</translation>
    </message>
    <message>
      <source>Two equal app slots of 1.9 MB and a small SPIFFS; what OpenBikeSensor starts from (older cores).</source>
      <translation>两个 1.9 MB 的相等应用槽和一个小的 SPIFFS；OpenBikeSensor 的起始布局（旧版核心）。</translation>
    </message>
    <message>
      <source>Two equal app slots of 1.9 MB and no file system.</source>
      <translation>两个 1.9 MB 的相等应用槽，没有文件系统。</translation>
    </message>
    <message>
      <source>Two equal app slots of 1.9 MB, a small SPIFFS and a core dump: min_spiffs of newer cores.</source>
      <translation>两个 1.9 MB 的相等应用槽、一个小的 SPIFFS 和一个核心转储：新版核心的 min_spiffs。</translation>
    </message>
    <message>
      <source>Two equal app slots of 2 MB and a large FAT file system.</source>
      <translation>两个 2 MB 的相等应用槽和一个大的 FAT 文件系统。</translation>
    </message>
    <message>
      <source>Two equal app slots of 3 MB and a large FAT file system.</source>
      <translation>两个 3 MB 的相等应用槽和一个大的 FAT 文件系统。</translation>
    </message>
    <message>
      <source>Two equal app slots of 3.2 MB and a FAT file system.</source>
      <translation>两个 3.2 MB 的相等应用槽和一个 FAT 文件系统。</translation>
    </message>
    <message>
      <source>Two equal app slots of 3.2 MB and a SPIFFS file system.</source>
      <translation>两个 3.2 MB 的相等应用槽和一个 SPIFFS 文件系统。</translation>
    </message>
    <message>
      <source>Two equal app slots of 4.5 MB and a SPIFFS file system.</source>
      <translation>两个 4.5 MB 的相等应用槽和一个 SPIFFS 文件系统。</translation>
    </message>
    <message>
      <source>Two equal app slots of 6.25 MB and a SPIFFS file system.</source>
      <translation>两个 6.25 MB 的相等应用槽和一个 SPIFFS 文件系统。</translation>
    </message>
    <message>
      <source>Two equal app slots, a SPIFFS file system and the storage of the Zigbee stack.</source>
      <translation>两个相等的应用槽、一个 SPIFFS 文件系统以及 Zigbee 协议栈的存储。</translation>
    </message>
    <message>
      <source>Two equal slots</source>
      <translation>两个相等的槽</translation>
    </message>
    <message>
      <source>Two equal slots, in turn</source>
      <translation>两个相等的槽，轮流使用</translation>
    </message>
    <message>
      <source>Two equal slots, written in turn: the safest update there is, and the one that halves the app.</source>
      <translation>两个相等的槽，轮流写入：最安全的更新方式，也是使应用减半的方式。</translation>
    </message>
    <message>
      <source>Two labels are the same in the 16 bytes that are stored.</source>
      <translation>两个标签所存储的 16 字节相同。</translation>
    </message>
    <message>
      <source>Two large OTA slots</source>
      <translation>两个大的 OTA 槽</translation>
    </message>
    <message>
      <source>Two partitions are the same OTA slot; the bootloader knows only the last one.</source>
      <translation>两个分区是同一个 OTA 槽；引导加载程序只认识最后一个。</translation>
    </message>
    <message>
      <source>Two partitions have the same label.</source>
      <translation>两个分区的标签相同。</translation>
    </message>
    <message>
      <source>Two records</source>
      <translation>两条记录</translation>
    </message>
    <message>
      <source>Two sectors are erased, then the table is written anew. What comes of it?</source>
      <translation>擦除两个扇区，然后重新写入分区表。结果如何？</translation>
    </message>
    <message>
      <source>Two sectors erased</source>
      <translation>擦除两个扇区</translation>
    </message>
    <message>
      <source>Two sectors that say which app slot starts. Without it there are no updates over the air.</source>
      <translation>两个扇区，说明启动哪个应用槽。没有它就没有 OTA 更新。</translation>
    </message>
    <message>
      <source>Two sectors, one number each</source>
      <translation>两个扇区，各有一个序号</translation>
    </message>
    <message>
      <source>Two slots of {slot} are possible on {flash}: the app fits.</source>
      <translation>在 {flash} 上可以有两个 {slot} 的槽：应用放得下。</translation>
    </message>
    <message>
      <source>Two small records choose the app. Read them by hand, break them, and see what the bootloader makes of it.</source>
      <translation>两条小记录选择应用。亲手读一读、破坏它们，看看引导加载程序如何处理。</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Type and subtype are numbers from 0x00 to 0xfe.</source>
      <translation>类型和子类型是 0x00 到 0xfe 的数字。</translation>
    </message>
    <message>
      <source>Type the label anew.</source>
      <translation>请重新输入标签。</translation>
    </message>
    <message>
      <source>Types 0x04 to 0x3F and 0xFF are reserved for ESP-IDF.</source>
      <translation>类型 0x04 到 0x3F 以及 0xFF 保留给 ESP-IDF。</translation>
    </message>
    <message>
      <source>Types and subtypes end at 0xff, offsets and sizes at 0xffffffff; names are plain text.</source>
      <translation>类型和子类型最大为 0xff，偏移量和大小最大为 0xffffffff；名称为纯文本。</translation>
    </message>
    <message>
      <source>Types and subtypes lie between 0 and 0xff.</source>
      <translation>类型和子类型介于 0 和 0xff 之间。</translation>
    </message>
    <message>
      <source>Types of your own, and espflash</source>
      <translation>自定义类型与 espflash</translation>
    </message>
    <message>
      <source>Undefined: {subtype}</source>
      <translation>未定义：{subtype}</translation>
    </message>
    <message>
      <source>Undo that one first: asym-studio migrate --undo {journal}</source>
      <translation>请先撤销那一次：asym-studio migrate --undo {journal}</translation>
    </message>
    <message>
      <source>Undo the later one first: asym-studio board migrations lists them.</source>
      <translation>请先撤销较晚的那次：asym-studio board migrations 会列出所有迁移。</translation>
    </message>
    <message>
      <source>Unpack it, and give the .bin file from it.</source>
      <translation>请将其解压，并指定其中的 .bin 文件。</translation>
    </message>
    <message>
      <source>Unpin it first, or change something else.</source>
      <translation>请先取消固定，或更改其他内容。</translation>
    </message>
    <message>
      <source>Until the new app is whole, otadata selects the updater. It starts again after every cut: {count} steps.</source>
      <translation>在新应用完整之前，otadata 选择更新程序。每次断电后它都会重新启动：{count} 步。</translation>
    </message>
    <message>
      <source>Update such a board through its own app, with signed images.</source>
      <translation>请通过其自身的应用、使用已签名的镜像更新这样的开发板。</translation>
    </message>
    <message>
      <source>Update such a board through its own app.</source>
      <translation>请通过其自身的应用更新这样的开发板。</translation>
    </message>
    <message>
      <source>Update such a board through its own app. Encryption cannot be switched off.</source>
      <translation>请通过其自身的应用更新这样的开发板。加密无法关闭。</translation>
    </message>
    <message>
      <source>Updater in an OTA slot, image on a card</source>
      <translation>更新程序在 OTA 槽中，镜像在 SD 卡上</translation>
    </message>
    <message>
      <source>Updater in an OTA slot, image on an SD card (OpenBikeSensor)</source>
      <translation>更新程序在 OTA 槽中，镜像在 SD 卡上 (OpenBikeSensor)</translation>
    </message>
    <message>
      <source>Updater of the firmware kit, image on an SD card</source>
      <translation>固件套件的更新程序，镜像在 SD 卡上</translation>
    </message>
    <message>
      <source>Updaters that exist</source>
      <translation>现有的更新程序</translation>
    </message>
    <message>
      <source>Use a backup of this board.</source>
      <translation>请使用此开发板的备份。</translation>
    </message>
    <message>
      <source>Use a better supply or a shorter cable; writing to flash in that state damages it.</source>
      <translation>使用更好的电源或更短的线缆；在这种状态下写入 flash 会损坏它。</translation>
    </message>
    <message>
      <source>Use a device, socket://, rfc2217:// or virtual://FILE.</source>
      <translation>请使用设备、socket://、rfc2217:// 或 virtual://FILE。</translation>
    </message>
    <message>
      <source>Use a device, socket://HOST:PORT, rfc2217://HOST:PORT or virtual://FILE.</source>
      <translation>请使用设备、socket://HOST:PORT、rfc2217://HOST:PORT 或 virtual://FILE。</translation>
    </message>
    <message>
      <source>Use a number from 0 to 0xff.</source>
      <translation>请使用 0 到 0xff 的数字。</translation>
    </message>
    <message>
      <source>Use a number from 0x40 to 0xfe.</source>
      <translation>请使用 0x40 到 0xfe 的数字。</translation>
    </message>
    <message>
      <source>Use a power of two from 1 MB to 128 MB.</source>
      <translation>请使用 1 MB 到 128 MB 之间的 2 的幂。</translation>
    </message>
    <message>
      <source>Use a shorter cable, another port, or --baud 115200.</source>
      <translation>请使用更短的线缆、其他端口或 --baud 115200。</translation>
    </message>
    <message>
      <source>Use a table that ends within what the header says.</source>
      <translation>请使用结束于头部所记范围之内的分区表。</translation>
    </message>
    <message>
      <source>Use a table that fits this board.</source>
      <translation>请使用适合此开发板的分区表。</translation>
    </message>
    <message>
      <source>Use a type from 0x40 to 0xFE.</source>
      <translation>请使用 0x40 到 0xFE 的类型。</translation>
    </message>
    <message>
      <source>Use another backup; what is left of flash.bin can still be looked at with `show`.</source>
      <translation>请使用其他备份；flash.bin 的残余仍可用 `show` 查看。</translation>
    </message>
    <message>
      <source>Use another port number, or end what uses it.</source>
      <translation>请使用其他端口号，或结束占用它的程序。</translation>
    </message>
    <message>
      <source>Use app, data, bootloader, partition_table or a number from 0x40 to 0xfe.</source>
      <translation>请使用 app、data、bootloader、partition_table 或 0x40 到 0xfe 的数字。</translation>
    </message>
    <message>
      <source>Use factory, ota_0 to ota_15 or test.</source>
      <translation>请使用 factory、ota_0 到 ota_15 或 test。</translation>
    </message>
    <message>
      <source>Use letters, digits, “_” and “-”.</source>
      <translation>请使用字母、数字、“_”和“-”。</translation>
    </message>
    <message>
      <source>Use one of the chips that are named.</source>
      <translation>请使用所列的芯片之一。</translation>
    </message>
    <message>
      <source>Use one of the labels that the message lists.</source>
      <translation>请使用消息中列出的标签之一。</translation>
    </message>
    <message>
      <source>Use one of the names, or a number from 0 to 0xff.</source>
      <translation>请使用其中一个名称，或 0 到 0xff 的数字。</translation>
    </message>
    <message>
      <source>Use one of {keywords}, or a number.</source>
      <translation>请使用 {keywords} 之一，或数字。</translation>
    </message>
    <message>
      <source>Use one of: {labels}.</source>
      <translation>请使用以下之一：{labels}。</translation>
    </message>
    <message>
      <source>Use one of: {names}.</source>
      <translation>请使用以下之一：{names}。</translation>
    </message>
    <message>
      <source>Use the card over SPI, or a data partition.</source>
      <translation>请通过 SPI 使用 SD 卡，或使用数据分区。</translation>
    </message>
    <message>
      <source>Use these, or leave the column empty.</source>
      <translation>请使用这些，或将该列留空。</translation>
    </message>
    <message>
      <source>Use undefined (0x06), or a type of your own from 0x40 on.</source>
      <translation>请使用 undefined (0x06)，或从 0x40 起的自定义类型。</translation>
    </message>
    <message>
      <source>Use {example}; port 0 takes any free one.</source>
      <translation>请使用 {example}；端口 0 表示任意空闲端口。</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>校验</translation>
    </message>
    <message>
      <source>Verifying the backup</source>
      <translation>正在校验备份</translation>
    </message>
    <message>
      <source>Wait until it has ended.</source>
      <translation>请等待其结束。</translation>
    </message>
    <message>
      <source>Wait until it has ended. Nothing was written by this one.</source>
      <translation>请等待其结束。本次未写入任何内容。</translation>
    </message>
    <message>
      <source>Wait until it is done, or stop it.</source>
      <translation>请等待其完成，或将其停止。</translation>
    </message>
    <message>
      <source>Watch the line that says what would start: it changes in a single step.</source>
      <translation>注意说明会启动什么的那一行：它只在一步之内改变。</translation>
    </message>
    <message>
      <source>Watch what lies in the second one.</source>
      <translation>注意第二个槽中的内容。</translation>
    </message>
    <message>
      <source>Ways to make it smaller</source>
      <translation>缩小它的方法</translation>
    </message>
    <message>
      <source>What a backup is for</source>
      <translation>备份有什么用</translation>
    </message>
    <message>
      <source>What boots now</source>
      <translation>当前启动的内容</translation>
    </message>
    <message>
      <source>What half the flash costs</source>
      <translation>一半 flash 的代价</translation>
    </message>
    <message>
      <source>What happens to this layout when the power goes.</source>
      <translation>断电时此布局会发生什么。</translation>
    </message>
    <message>
      <source>What is at the port answers slowly or wrongly, and is not connected after a minute.</source>
      <translation>端口上的设备应答缓慢或错误，一分钟后仍未连接。</translation>
    </message>
    <message>
      <source>What is at the port sends without end and answers nothing.</source>
      <translation>端口上的设备不停发送，且没有任何应答。</translation>
    </message>
    <message>
      <source>What is at “{port}” is not connected after {seconds} s.</source>
      <translation>“{port}”上的设备在 {seconds} 秒后仍未连接。</translation>
    </message>
    <message>
      <source>What is at “{port}” sends without end ({size}) and answers nothing.</source>
      <translation>“{port}”上的设备不停发送 ({size})，且没有任何应答。</translation>
    </message>
    <message>
      <source>What is in the kit, and the way to a running board.</source>
      <translation>套件中有什么，以及如何得到一块能运行的开发板。</translation>
    </message>
    <message>
      <source>What is left of an image there is made unusable.</source>
      <translation>那里残留的镜像会变为不可用。</translation>
    </message>
    <message>
      <source>What is on the flash</source>
      <translation>flash 上有什么</translation>
    </message>
    <message>
      <source>What is wrong here?</source>
      <translation>这里出了什么问题？</translation>
    </message>
    <message>
      <source>What menuconfig has to be set to for this layout.</source>
      <translation>针对此布局，menuconfig 必须如何设置。</translation>
    </message>
    <message>
      <source>What starts?</source>
      <translation>会启动什么？</translation>
    </message>
    <message>
      <source>What the bootloader does</source>
      <translation>引导加载程序的行为</translation>
    </message>
    <message>
      <source>What the bootloader prints</source>
      <translation>引导加载程序的输出</translation>
    </message>
    <message>
      <source>What was named is a folder, a device or a pipe. Those are not opened: a pipe would block, and opening a serial port resets the board behind it.</source>
      <translation>所指定的是文件夹、设备或管道。这些不会被打开：管道会阻塞，而打开串口会使其后的开发板复位。</translation>
    </message>
    <message>
      <source>What was read at {offset} is not what the chip says is there.</source>
      <translation>在 {offset} 处读取的内容与芯片所称的内容不符。</translation>
    </message>
    <message>
      <source>What was read is not the size of a flash chip.</source>
      <translation>读取到的大小不是 flash 芯片的大小。</translation>
    </message>
    <message>
      <source>What was read is not what the chip says is there.</source>
      <translation>读取到的内容与芯片所称的内容不符。</translation>
    </message>
    <message>
      <source>What went wrong: a copy without its end</source>
      <translation>出过的问题：缺少结尾的副本</translation>
    </message>
    <message>
      <source>What went wrong: one sector too many</source>
      <translation>出过的问题：多擦了一个扇区</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>When a record does not count</source>
      <translation>记录何时无效</translation>
    </message>
    <message>
      <source>Where an app should start there is no image: nothing was flashed there, or the slot starts elsewhere now.</source>
      <translation>应用应开始的位置没有镜像：那里没有烧录过，或者该槽现在从别处开始。</translation>
    </message>
    <message>
      <source>Where somebody has measured a saving it is given here, applied to an image of {length} bytes.</source>
      <translation>凡有人测量过节省量的，都在此给出，并应用于 {length} 字节的镜像。</translation>
    </message>
    <message>
      <source>Where the table should be there are other bytes: it was never written, or lies somewhere else.</source>
      <translation>分区表应在的位置是其他字节：它从未写入，或者位于别处。</translation>
    </message>
    <message>
      <source>Which of these can “{label}” be, so that espflash writes the table?</source>
      <translation>“{label}”可以是以下哪一种，使 espflash 能写入分区表？</translation>
    </message>
    <message>
      <source>Which of these still holds the image after three releases that each grow it by {share}?</source>
      <translation>经过三次发布、每次增长 {share} 后，以下哪个仍能容纳镜像？</translation>
    </message>
    <message>
      <source>Which one counts, and which slot does it stand for?</source>
      <translation>哪一条有效，它代表哪个槽？</translation>
    </message>
    <message>
      <source>Who updates whom</source>
      <translation>谁更新谁</translation>
    </message>
    <message>
      <source>Whose table is it?</source>
      <translation>这是谁的分区表？</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Why 4 KB and 64 KB</source>
      <translation>为何是 4 KB 和 64 KB</translation>
    </message>
    <message>
      <source>Why the chip was reset, and that it starts from flash.</source>
      <translation>芯片为何复位，以及它从 flash 启动。</translation>
    </message>
    <message>
      <source>With an updater of {updater} the app gets {app} on the same flash, instead of {half}.</source>
      <translation>使用 {updater} 的更新程序，应用在同样的 flash 上得到 {app}，而不是 {half}。</translation>
    </message>
    <message>
      <source>With fewer than two OTA slots there is no second choice that a record could stand for.</source>
      <translation>OTA 槽少于两个时，记录没有第二个选择可以代表。</translation>
    </message>
    <message>
      <source>With no record left, the factory app starts if there is one, else the first OTA slot that can.</source>
      <translation>没有记录时，若有 factory 应用则启动它，否则启动第一个能启动的 OTA 槽。</translation>
    </message>
    <message>
      <source>With this table the chip starts nothing, so there is no log of a good start. The errors are on the next page.</source>
      <translation>使用此分区表芯片什么也不启动，因此没有正常启动的日志。错误见下一页。</translation>
    </message>
    <message>
      <source>Without a factory app, the first OTA slot is the default.</source>
      <translation>没有 factory 应用时，第一个 OTA 槽为默认选择。</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>写入</translation>
    </message>
    <message>
      <source>Write a bootloader made for the board's flash size.</source>
      <translation>写入按开发板 flash 大小制作的引导加载程序。</translation>
    </message>
    <message>
      <source>Write a smaller one.</source>
      <translation>写入较小的。</translation>
    </message>
    <message>
      <source>Write a sound table to the board first.</source>
      <translation>请先向开发板写入完好的分区表。</translation>
    </message>
    <message>
      <source>Write a table with otadata first.</source>
      <translation>请先写入带 otadata 的分区表。</translation>
    </message>
    <message>
      <source>Write an app there first.</source>
      <translation>请先在那里写入应用。</translation>
    </message>
    <message>
      <source>Write an app there first: asym-studio board write {label} APP.bin</source>
      <translation>请先在那里写入应用：asym-studio board write {label} APP.bin</translation>
    </message>
    <message>
      <source>Write an app: asym-studio board write LABEL APP.bin. After a new table, apps may lie where no slot is now.</source>
      <translation>写入一个应用：asym-studio board write LABEL APP.bin。换了新分区表后，应用可能位于现在没有槽的地方。</translation>
    </message>
    <message>
      <source>Write an end behind the offset, or a plain size.</source>
      <translation>请写偏移量之后的结束位置，或普通的大小。</translation>
    </message>
    <message>
      <source>Write app, data or a number from 0x40 to 0xfe.</source>
      <translation>请写 app、data 或 0x40 到 0xfe 的数字。</translation>
    </message>
    <message>
      <source>Write factory, ota_0 to ota_15 or test.</source>
      <translation>请写 factory、ota_0 到 ota_15 或 test。</translation>
    </message>
    <message>
      <source>Write factory, ota_0 to ota_15, or test.</source>
      <translation>请写 factory、ota_0 到 ota_15 或 test。</translation>
    </message>
    <message>
      <source>Write it anew: that pads it.</source>
      <translation>重新写入它：这样会将其填充。</translation>
    </message>
    <message>
      <source>Write it in the fifth column, like 0x5000, 20K or 1M.</source>
      <translation>写在第五列，如 0x5000、20K 或 1M。</translation>
    </message>
    <message>
      <source>Write it like 0x10000, 64K or 65536, or leave it empty.</source>
      <translation>写成 0x10000、64K 或 65536 这样的形式，或留空。</translation>
    </message>
    <message>
      <source>Write it like 0x10000, 64K or 65536.</source>
      <translation>写成 0x10000、64K 或 65536 这样的形式。</translation>
    </message>
    <message>
      <source>Write it like 4MB.</source>
      <translation>写成 4MB 这样的形式。</translation>
    </message>
    <message>
      <source>Write it like virtual://flash.bin?chip=esp32&amp;size=4MB.</source>
      <translation>写成 virtual://flash.bin?chip=esp32&amp;size=4MB 这样的形式。</translation>
    </message>
    <message>
      <source>Write it like {example}.</source>
      <translation>写成 {example} 这样的形式。</translation>
    </message>
    <message>
      <source>Write it: asym-studio board write-table TABLE. Over-the-air updates never change the table.</source>
      <translation>写入它：asym-studio board write-table TABLE。OTA 更新永远不会改变分区表。</translation>
    </message>
    <message>
      <source>Write name, type, subtype, offset, size and, if there are any, flags, separated by commas.</source>
      <translation>请写 name, type, subtype, offset, size，以及可能有的 flags，以逗号分隔。</translation>
    </message>
    <message>
      <source>Write one.</source>
      <translation>请写入一个。</translation>
    </message>
    <message>
      <source>Write one: asym-studio board write-table TABLE; or say where it is.</source>
      <translation>请写入一个：asym-studio board write-table TABLE；或说明它在哪里。</translation>
    </message>
    <message>
      <source>Write the app again. If it comes back, compare the app's length with its partition.</source>
      <translation>重新写入应用。如果再次出现，请比较应用的长度与其分区。</translation>
    </message>
    <message>
      <source>Write the app to that slot again, or select another: asym-studio board select LABEL.</source>
      <translation>重新把应用写入该槽，或选择另一个：asym-studio board select LABEL。</translation>
    </message>
    <message>
      <source>Write the app to that slot, or restore the table that it was flashed with.</source>
      <translation>把应用写入该槽，或恢复烧录它时所用的分区表。</translation>
    </message>
    <message>
      <source>Write the new partition table.</source>
      <translation>写入新分区表。</translation>
    </message>
    <message>
      <source>Write the other slot, then switch</source>
      <translation>写入另一个槽，然后切换</translation>
    </message>
    <message>
      <source>Write the record that selects {label} to otadata sector {sector}.</source>
      <translation>将选择 {label} 的记录写入 otadata 扇区 {sector}。</translation>
    </message>
    <message>
      <source>Write the record to otadata sector {sector} again, as VALID.</source>
      <translation>将记录以 VALID 状态重新写入 otadata 扇区 {sector}。</translation>
    </message>
    <message>
      <source>Write the right checksum in sector 1</source>
      <translation>在扇区 1 中写入正确的校验和</translation>
    </message>
    <message>
      <source>Write the state VALID in sector 1</source>
      <translation>在扇区 1 中写入状态 VALID</translation>
    </message>
    <message>
      <source>Write the table anew from its CSV: that adds the row.</source>
      <translation>从其 CSV 重新写入分区表：这样会添加该行。</translation>
    </message>
    <message>
      <source>Write the table anew with its checksum: asym-studio board write-table TABLE.</source>
      <translation>连同校验和重新写入分区表：asym-studio board write-table TABLE。</translation>
    </message>
    <message>
      <source>Write the table anew: asym-studio board write-table TABLE.</source>
      <translation>重新写入分区表：asym-studio board write-table TABLE。</translation>
    </message>
    <message>
      <source>Write the table that belongs to the app: asym-studio board write-table TABLE.</source>
      <translation>写入与应用配套的分区表：asym-studio board write-table TABLE。</translation>
    </message>
    <message>
      <source>Write the table; check that bootloader, app and table were built for the same table offset.</source>
      <translation>写入分区表；检查引导加载程序、应用和分区表是否按同一个分区表偏移量构建。</translation>
    </message>
    <message>
      <source>Write the ticket: the image's length and SHA-256, as they were announced.</source>
      <translation>写入凭单：镜像的长度和 SHA-256，与声明的一致。</translation>
    </message>
    <message>
      <source>Write {size} at {offset}.</source>
      <translation>在 {offset} 处写入 {size}。</translation>
    </message>
    <message>
      <source>Write {size} to {label}, sector by sector.</source>
      <translation>将 {size} 逐扇区写入 {label}。</translation>
    </message>
    <message>
      <source>Write {size}.</source>
      <translation>写入 {size}。</translation>
    </message>
    <message>
      <source>Writes bootloader, app, updater, table and otadata over a cable, and verifies them.</source>
      <translation>通过线缆写入引导加载程序、应用、更新程序、分区表和 otadata，并校验它们。</translation>
    </message>
    <message>
      <source>Writing and verifying</source>
      <translation>正在写入并校验</translation>
    </message>
    <message>
      <source>You may not use the port “{port}”.</source>
      <translation>您无权使用端口“{port}”。</translation>
    </message>
    <message>
      <source>You may not use the port.</source>
      <translation>您无权使用该端口。</translation>
    </message>
    <message>
      <source>Your turn</source>
      <translation>轮到您了</translation>
    </message>
    <message>
      <source>Zigbee, 4 MB</source>
      <translation>Zigbee，4 MB</translation>
    </message>
    <message>
      <source>`asym-studio check` lists all that is wrong.</source>
      <translation>`asym-studio check` 会列出所有问题。</translation>
    </message>
    <message>
      <source>`asym-studio doctor` says what to do.</source>
      <translation>`asym-studio doctor` 会说明该怎么做。</translation>
    </message>
    <message>
      <source>`asym-studio presets` lists all.</source>
      <translation>`asym-studio presets` 会列出全部。</translation>
    </message>
    <message>
      <source>a CH340 bridge, on many ESP32 boards</source>
      <translation>CH340 桥接芯片，见于许多 ESP32 开发板</translation>
    </message>
    <message>
      <source>a CH343 bridge, on many ESP32 boards</source>
      <translation>CH343 桥接芯片，见于许多 ESP32 开发板</translation>
    </message>
    <message>
      <source>a CH9102 bridge, on many ESP32 boards</source>
      <translation>CH9102 桥接芯片，见于许多 ESP32 开发板</translation>
    </message>
    <message>
      <source>a CP210x bridge, on many ESP32 boards</source>
      <translation>CP210x 桥接芯片，见于许多 ESP32 开发板</translation>
    </message>
    <message>
      <source>a FAT file system</source>
      <translation>FAT 文件系统</translation>
    </message>
    <message>
      <source>a Prolific bridge</source>
      <translation>Prolific 桥接芯片</translation>
    </message>
    <message>
      <source>a Silicon Labs bridge</source>
      <translation>Silicon Labs 桥接芯片</translation>
    </message>
    <message>
      <source>a WCH bridge</source>
      <translation>WCH 桥接芯片</translation>
    </message>
    <message>
      <source>a boot selection</source>
      <translation>启动选择</translation>
    </message>
    <message>
      <source>a change of it was cut off; let the device start once and mend it.</source>
      <translation>其中有一次更改被中断；请让设备启动一次以修复。</translation>
    </message>
    <message>
      <source>a core dump of {size}</source>
      <translation>{size} 的核心转储</translation>
    </message>
    <message>
      <source>a device of Espressif's, or an app's own USB port</source>
      <translation>乐鑫的设备，或应用自身的 USB 端口</translation>
    </message>
    <message>
      <source>a device or a pipe</source>
      <translation>设备或管道</translation>
    </message>
    <message>
      <source>a flash of {size}</source>
      <translation>{size} 的 flash</translation>
    </message>
    <message>
      <source>a flash size is a multiple of 4 KB.</source>
      <translation>flash 大小应为 4 KB 的倍数。</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>a label cannot be said in its encoding.</source>
      <translation>有标签无法用其编码表示。</translation>
    </message>
    <message>
      <source>a name in it is none.</source>
      <translation>其中有一个名称无效。</translation>
    </message>
    <message>
      <source>a name in it is not UTF-8.</source>
      <translation>其中有一个名称不是 UTF-8。</translation>
    </message>
    <message>
      <source>a number from 0x00 to 0xfe</source>
      <translation>0x00 到 0xfe 的数字</translation>
    </message>
    <message>
      <source>a part of the path is no folder</source>
      <translation>路径中有一部分不是文件夹</translation>
    </message>
    <message>
      <source>a plain dump has the size of a whole flash chip, 1 MB to 128 MB</source>
      <translation>单纯的转储应与整个 flash 芯片一样大，即 1 MB 到 128 MB</translation>
    </message>
    <message>
      <source>a table lies at a multiple of 4 KB.</source>
      <translation>分区表应位于 4 KB 的倍数处。</translation>
    </message>
    <message>
      <source>an ESP32's own USB-Serial-JTAG port</source>
      <translation>ESP32 自带的 USB-Serial-JTAG 端口</translation>
    </message>
    <message>
      <source>an ESP32-S2's own USB port</source>
      <translation>ESP32-S2 自带的 USB 端口</translation>
    </message>
    <message>
      <source>an ESP32-S3's own USB port</source>
      <translation>ESP32-S3 自带的 USB 端口</translation>
    </message>
    <message>
      <source>an FTDI FT2232 (ESP-Prog, ESP-WROVER-KIT)</source>
      <translation>FTDI FT2232（ESP-Prog、ESP-WROVER-KIT）</translation>
    </message>
    <message>
      <source>an FTDI bridge</source>
      <translation>FTDI 桥接芯片</translation>
    </message>
    <message>
      <source>an app image</source>
      <translation>应用镜像</translation>
    </message>
    <message>
      <source>an entry is about nothing that is there.</source>
      <translation>有一个条目指向不存在的内容。</translation>
    </message>
    <message>
      <source>an unknown chip (id {id})</source>
      <translation>未知芯片 (id {id})</translation>
    </message>
    <message>
      <source>another partition table is on it</source>
      <translation>上面是另一个分区表</translation>
    </message>
    <message>
      <source>another program uses it</source>
      <translation>另一个程序正在使用它</translation>
    </message>
    <message>
      <source>another program uses that address</source>
      <translation>另一个程序正在使用该地址</translation>
    </message>
    <message>
      <source>app</source>
      <translation>应用</translation>
    </message>
    <message>
      <source>app image</source>
      <translation>应用镜像</translation>
    </message>
    <message>
      <source>app without a name</source>
      <translation>未命名的应用</translation>
    </message>
    <message>
      <source>app without a name {version}</source>
      <translation>未命名的应用 {version}</translation>
    </message>
    <message>
      <source>app {after}; two equal slots do not fit on this flash.</source>
      <translation>应用 {after}；两个相等的槽在此 flash 上放不下。</translation>
    </message>
    <message>
      <source>app {before} → {after} ({percent} %) against two equal slots on the same flash.</source>
      <translation>与同样 flash 上两个相等的槽相比，应用 {before} → {after} ({percent}%)。</translation>
    </message>
    <message>
      <source>app “{project}”</source>
      <translation>应用“{project}”</translation>
    </message>
    <message>
      <source>app “{project}” {version}</source>
      <translation>应用“{project}”{version}</translation>
    </message>
    <message>
      <source>arduino</source>
      <translation>arduino</translation>
    </message>
    <message>
      <source>asymmetric</source>
      <translation>非对称</translation>
    </message>
    <message>
      <source>at most {count} images can be attached.</source>
      <translation>最多可以附加 {count} 个镜像。</translation>
    </message>
    <message>
      <source>at {offset}, {size}</source>
      <translation>位于 {offset}，{size}</translation>
    </message>
    <message>
      <source>boot selection, sequence {numbers}</source>
      <translation>启动选择，序号 {numbers}</translation>
    </message>
    <message>
      <source>bootloader</source>
      <translation>引导加载程序</translation>
    </message>
    <message>
      <source>boots {label}</source>
      <translation>启动 {label}</translation>
    </message>
    <message>
      <source>cause</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>content</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>content of an unknown format</source>
      <translation>格式未知的内容</translation>
    </message>
    <message>
      <source>counting begins at 1.</source>
      <translation>计数从 1 开始。</translation>
    </message>
    <message>
      <source>data</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>data, subtype 0x06 (undefined)</source>
      <translation>data，子类型 0x06 (undefined)</translation>
    </message>
    <message>
      <source>data, subtype 0x90 (tee_ota)</source>
      <translation>data，子类型 0x90 (tee_ota)</translation>
    </message>
    <message>
      <source>data, subtype 0x99, as old Arduino tables have it</source>
      <translation>data，子类型 0x99，旧的 Arduino 分区表中如此</translation>
    </message>
    <message>
      <source>device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>drop “{label}”</source>
      <translation>舍弃“{label}”</translation>
    </message>
    <message>
      <source>each slot</source>
      <translation>每个槽</translation>
    </message>
    <message>
      <source>encrypted</source>
      <translation>加密</translation>
    </message>
    <message>
      <source>ends at</source>
      <translation>结束于</translation>
    </message>
    <message>
      <source>erase</source>
      <translation>擦除</translation>
    </message>
    <message>
      <source>erased</source>
      <translation>已擦除</translation>
    </message>
    <message>
      <source>error</source>
      <translation>错误</translation>
    </message>
    <message>
      <source>esp-idf</source>
      <translation>esp-idf</translation>
    </message>
    <message>
      <source>esp-idf-size says “{text}”</source>
      <translation>esp-idf-size 报告“{text}”</translation>
    </message>
    <message>
      <source>espflash</source>
      <translation>espflash</translation>
    </message>
    <message>
      <source>espflash crashes on a table with a data subtype that it does not know.</source>
      <translation>espflash 遇到含有其不认识的 data 子类型的分区表会崩溃。</translation>
    </message>
    <message>
      <source>espflash crashes on a table with it.</source>
      <translation>espflash 遇到含有它的分区表会崩溃。</translation>
    </message>
    <message>
      <source>espflash crashes on a table with subtypes of ESP-TEE.</source>
      <translation>espflash 遇到含有 ESP-TEE 子类型的分区表会崩溃。</translation>
    </message>
    <message>
      <source>espflash default, 16 MB</source>
      <translation>espflash 默认，16 MB</translation>
    </message>
    <message>
      <source>espflash default, 2 MB</source>
      <translation>espflash 默认，2 MB</translation>
    </message>
    <message>
      <source>espflash default, 4 MB</source>
      <translation>espflash 默认，4 MB</translation>
    </message>
    <message>
      <source>espflash default, 8 MB</source>
      <translation>espflash 默认，8 MB</translation>
    </message>
    <message>
      <source>espflash refuses the table: its partitions sum up to more than the flash has.</source>
      <translation>espflash 拒绝该分区表：其分区总和超过 flash 的大小。</translation>
    </message>
    <message>
      <source>esptool made no image of it</source>
      <translation>esptool 未能由其生成镜像</translation>
    </message>
    <message>
      <source>esptool says “{text}”</source>
      <translation>esptool 报告“{text}”</translation>
    </message>
    <message>
      <source>esptool's helper program did not start on the board.</source>
      <translation>esptool 的辅助程序未能在开发板上启动。</translation>
    </message>
    <message>
      <source>flags</source>
      <translation>标志</translation>
    </message>
    <message>
      <source>flags changed: {old} → {new}</source>
      <translation>标志已更改：{old} → {new}</translation>
    </message>
    <message>
      <source>flash</source>
      <translation>flash</translation>
    </message>
    <message>
      <source>flash encryption</source>
      <translation>flash 加密</translation>
    </message>
    <message>
      <source>flash image</source>
      <translation>flash 镜像</translation>
    </message>
    <message>
      <source>followed</source>
      <translation>被采用</translation>
    </message>
    <message>
      <source>free</source>
      <translation>空闲</translation>
    </message>
    <message>
      <source>grew by {gain}: {sizes}</source>
      <translation>扩大了 {gain}：{sizes}</translation>
    </message>
    <message>
      <source>half an image</source>
      <translation>半个镜像</translation>
    </message>
    <message>
      <source>hint</source>
      <translation>提示</translation>
    </message>
    <message>
      <source>image</source>
      <translation>镜像</translation>
    </message>
    <message>
      <source>in the middle of it</source>
      <translation>进行到一半时</translation>
    </message>
    <message>
      <source>is gone: {what}</source>
      <translation>已移除：{what}</translation>
    </message>
    <message>
      <source>is new: {what}</source>
      <translation>新增：{what}</translation>
    </message>
    <message>
      <source>is something else: {old} → {new}</source>
      <translation>类型已改变：{old} → {new}</translation>
    </message>
    <message>
      <source>it does not begin with {scheme}.</source>
      <translation>它不以 {scheme} 开头。</translation>
    </message>
    <message>
      <source>it has an {found} and not an {wanted}</source>
      <translation>它是 {found}，而不是 {wanted}</translation>
    </message>
    <message>
      <source>it has empty attributes, which cannot be copied.</source>
      <translation>它含有空属性，无法复制。</translation>
    </message>
    <message>
      <source>it has no program segments</source>
      <translation>它没有程序段</translation>
    </message>
    <message>
      <source>it has no superblock.</source>
      <translation>它没有超级块。</translation>
    </message>
    <message>
      <source>it has {found} of flash and not {wanted}</source>
      <translation>它有 {found} 的 flash，而不是 {wanted}</translation>
    </message>
    <message>
      <source>it holds more than {count} files.</source>
      <translation>它包含超过 {count} 个文件。</translation>
    </message>
    <message>
      <source>it is a device or a pipe</source>
      <translation>它是设备或管道</translation>
    </message>
    <message>
      <source>it is a folder</source>
      <translation>它是文件夹</translation>
    </message>
    <message>
      <source>it is cut off</source>
      <translation>它被截断</translation>
    </message>
    <message>
      <source>it is for another machine (number {machine})</source>
      <translation>它用于其他处理器（编号 {machine}）</translation>
    </message>
    <message>
      <source>it is no SVG picture</source>
      <translation>它不是 SVG 图片</translation>
    </message>
    <message>
      <source>it is no file</source>
      <translation>它不是文件</translation>
    </message>
    <message>
      <source>it is not JSON</source>
      <translation>它不是 JSON</translation>
    </message>
    <message>
      <source>it is not a 32-bit little-endian program</source>
      <translation>它不是 32 位小端程序</translation>
    </message>
    <message>
      <source>it is not a JSON object</source>
      <translation>它不是 JSON 对象</translation>
    </message>
    <message>
      <source>it is not made for this place.</source>
      <translation>它不是为这个位置创建的。</translation>
    </message>
    <message>
      <source>it is too large</source>
      <translation>它太大</translation>
    </message>
    <message>
      <source>it is too large for a sketch's project file</source>
      <translation>它对 sketch 的项目文件来说太大</translation>
    </message>
    <message>
      <source>it leads beyond its own end.</source>
      <translation>它指向自身末尾之外。</translation>
    </message>
    <message>
      <source>it names a file outside of the build folder</source>
      <translation>它指向构建文件夹之外的文件</translation>
    </message>
    <message>
      <source>it names no app image</source>
      <translation>它没有指明应用镜像</translation>
    </message>
    <message>
      <source>its bootloader takes the flash for {found} and not for {wanted}</source>
      <translation>其引导加载程序认为 flash 为 {found}，而不是 {wanted}</translation>
    </message>
    <message>
      <source>its files are larger than it.</source>
      <translation>其中的文件比它本身还大。</translation>
    </message>
    <message>
      <source>its files are not the same afterwards.</source>
      <translation>更改后其文件与之前不同。</translation>
    </message>
    <message>
      <source>its files do not fit into the new size.</source>
      <translation>其文件放不进新的大小。</translation>
    </message>
    <message>
      <source>its folders are nested too deeply.</source>
      <translation>其中的文件夹嵌套过深。</translation>
    </message>
    <message>
      <source>its folders lead in a circle.</source>
      <translation>其中的文件夹形成了循环。</translation>
    </message>
    <message>
      <source>its format is {format}, a newer one</source>
      <translation>其格式为较新的 {format}</translation>
    </message>
    <message>
      <source>its links lead in a circle</source>
      <translation>其链接形成循环</translation>
    </message>
    <message>
      <source>its manifest.json is not understood</source>
      <translation>无法理解其 manifest.json</translation>
    </message>
    <message>
      <source>its partition</source>
      <translation>其分区</translation>
    </message>
    <message>
      <source>its size has changed</source>
      <translation>其大小已改变</translation>
    </message>
    <message>
      <source>its superblock is damaged.</source>
      <translation>它的超级块已损坏。</translation>
    </message>
    <message>
      <source>its table lies at {found} and not at {wanted}</source>
      <translation>其分区表位于 {found}，而不是 {wanted}</translation>
    </message>
    <message>
      <source>just after it</source>
      <translation>刚完成之后</translation>
    </message>
    <message>
      <source>just before this step</source>
      <translation>即将开始此步之前</translation>
    </message>
    <message>
      <source>label</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>largest app</source>
      <translation>最大应用</translation>
    </message>
    <message>
      <source>largest app after it</source>
      <translation>之后的最大应用</translation>
    </message>
    <message>
      <source>largest app, split</source>
      <translation>最大应用，拆分</translation>
    </message>
    <message>
      <source>largest app, symmetric</source>
      <translation>最大应用，对称</translation>
    </message>
    <message>
      <source>left free</source>
      <translation>剩余空闲</translation>
    </message>
    <message>
      <source>left over</source>
      <translation>剩余</translation>
    </message>
    <message>
      <source>lost before a next app slot</source>
      <translation>在下一个应用槽之前损失</translation>
    </message>
    <message>
      <source>make the app {size} smaller</source>
      <translation>将应用缩小 {size}</translation>
    </message>
    <message>
      <source>make the updater {size} smaller</source>
      <translation>将更新程序缩小 {size}</translation>
    </message>
    <message>
      <source>measured saving</source>
      <translation>实测节省</translation>
    </message>
    <message>
      <source>moved down by {distance}: {old} → {new}</source>
      <translation>下移 {distance}：{old} → {new}</translation>
    </message>
    <message>
      <source>moved up by {distance}: {old} → {new}</source>
      <translation>上移 {distance}：{old} → {new}</translation>
    </message>
    <message>
      <source>new app</source>
      <translation>新应用</translation>
    </message>
    <message>
      <source>no answer came in time</source>
      <translation>未及时收到应答</translation>
    </message>
    <message>
      <source>no file can have that name</source>
      <translation>文件不能使用这个名称</translation>
    </message>
    <message>
      <source>no network leads there</source>
      <translation>没有网络可到达</translation>
    </message>
    <message>
      <source>nobody listens there</source>
      <translation>那里没有程序在监听</translation>
    </message>
    <message>
      <source>none of them</source>
      <translation>无</translation>
    </message>
    <message>
      <source>not in this table</source>
      <translation>不在此分区表中</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>未测量</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>未读取</translation>
    </message>
    <message>
      <source>not to scale</source>
      <translation>不按比例</translation>
    </message>
    <message>
      <source>nothing boots</source>
      <translation>什么也不启动</translation>
    </message>
    <message>
      <source>nvs needs at least {least} to be writable.</source>
      <translation>nvs 至少需要 {least} 才可写入。</translation>
    </message>
    <message>
      <source>nvs with less than {least} has to be readonly.</source>
      <translation>小于 {least} 的 nvs 必须为只读。</translation>
    </message>
    <message>
      <source>of the sector used</source>
      <translation>扇区中的已用部分</translation>
    </message>
    <message>
      <source>offset</source>
      <translation>偏移量</translation>
    </message>
    <message>
      <source>offsets end at 0xffffffff.</source>
      <translation>偏移量最大为 0xffffffff。</translation>
    </message>
    <message>
      <source>one of its entries is of an unknown kind.</source>
      <translation>其中有一个条目类型未知。</translation>
    </message>
    <message>
      <source>one of its files has no content.</source>
      <translation>其中有一个文件没有内容。</translation>
    </message>
    <message>
      <source>one of its folders is damaged.</source>
      <translation>其中有一个文件夹已损坏。</translation>
    </message>
    <message>
      <source>otadata</source>
      <translation>otadata</translation>
    </message>
    <message>
      <source>otadata cannot name that slot.</source>
      <translation>otadata 无法指明该槽。</translation>
    </message>
    <message>
      <source>otadata chooses between apps, but there is only one.</source>
      <translation>otadata 在应用之间选择，但只有一个应用。</translation>
    </message>
    <message>
      <source>otadata holds records whose checksums are not ESP-IDF's: another bootloader made them.</source>
      <translation>otadata 的记录的校验和不是 ESP-IDF 的：它们由另一种引导加载程序生成。</translation>
    </message>
    <message>
      <source>other machines could reach it</source>
      <translation>其他计算机可以访问它</translation>
    </message>
    <message>
      <source>partition</source>
      <translation>分区</translation>
    </message>
    <message>
      <source>partition after it</source>
      <translation>之后的分区</translation>
    </message>
    <message>
      <source>partition table</source>
      <translation>分区表</translation>
    </message>
    <message>
      <source>partitions</source>
      <translation>分区</translation>
    </message>
    <message>
      <source>permission is denied</source>
      <translation>权限不足</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>固定</translation>
    </message>
    <message>
      <source>ports go up to 65535</source>
      <translation>端口最大为 65535</translation>
    </message>
    <message>
      <source>printf knows no 64-bit numbers and no C99 formats.</source>
      <translation>printf 不支持 64 位数字和 C99 格式。</translation>
    </message>
    <message>
      <source>radio calibration data</source>
      <translation>射频校准数据</translation>
    </message>
    <message>
      <source>read-only</source>
      <translation>只读</translation>
    </message>
    <message>
      <source>renamed: {old} → {new}</source>
      <translation>已重命名：{old} → {new}</translation>
    </message>
    <message>
      <source>reserved</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>restarts</source>
      <translation>重启</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>行</translation>
    </message>
    <message>
      <source>secure boot</source>
      <translation>安全启动</translation>
    </message>
    <message>
      <source>secure boot {scheme}</source>
      <translation>安全启动 {scheme}</translation>
    </message>
    <message>
      <source>secure download mode</source>
      <translation>安全下载模式</translation>
    </message>
    <message>
      <source>share of the flash for the running app</source>
      <translation>运行中的应用所占 flash 的比例</translation>
    </message>
    <message>
      <source>shrank by {gain}: {sizes}</source>
      <translation>缩小了 {gain}：{sizes}</translation>
    </message>
    <message>
      <source>shrink “{label}” by {size}</source>
      <translation>将“{label}”缩小 {size}</translation>
    </message>
    <message>
      <source>size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>something else</source>
      <translation>其他内容</translation>
    </message>
    <message>
      <source>something else, up to {used}</source>
      <translation>其他内容，直至 {used}</translation>
    </message>
    <message>
      <source>starts at</source>
      <translation>起始于</translation>
    </message>
    <message>
      <source>subtype</source>
      <translation>子类型</translation>
    </message>
    <message>
      <source>table</source>
      <translation>分区表</translation>
    </message>
    <message>
      <source>table at {offset}</source>
      <translation>分区表位于 {offset}</translation>
    </message>
    <message>
      <source>that is no address</source>
      <translation>这不是地址</translation>
    </message>
    <message>
      <source>the blocks of one of its files do not belong together.</source>
      <translation>其中某个文件的块不属于同一文件。</translation>
    </message>
    <message>
      <source>the device is gone</source>
      <translation>设备已不存在</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>磁盘已满</translation>
    </message>
    <message>
      <source>the disk is read-only</source>
      <translation>磁盘为只读</translation>
    </message>
    <message>
      <source>the disk or the device failed</source>
      <translation>磁盘或设备出错</translation>
    </message>
    <message>
      <source>the driver says “{text}”.</source>
      <translation>驱动程序报告“{text}”。</translation>
    </message>
    <message>
      <source>the file is write-protected</source>
      <translation>文件受写保护</translation>
    </message>
    <message>
      <source>the file would become too large</source>
      <translation>文件会变得过大</translation>
    </message>
    <message>
      <source>the folder above it is write-protected</source>
      <translation>其上级文件夹受写保护</translation>
    </message>
    <message>
      <source>the folder is not empty</source>
      <translation>文件夹不为空</translation>
    </message>
    <message>
      <source>the name is too long</source>
      <translation>名称太长</translation>
    </message>
    <message>
      <source>the network drive is gone</source>
      <translation>网络驱动器已不存在</translation>
    </message>
    <message>
      <source>the other side hung up</source>
      <translation>对方断开了连接</translation>
    </message>
    <message>
      <source>there are too many changed versions of {path}</source>
      <translation>{path} 的已更改版本过多</translation>
    </message>
    <message>
      <source>there is no option “{option}”.</source>
      <translation>没有选项“{option}”。</translation>
    </message>
    <message>
      <source>there is no such file or folder</source>
      <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
      <source>there is not enough memory</source>
      <translation>内存不足</translation>
    </message>
    <message>
      <source>there is something of that name already</source>
      <translation>已有同名的内容</translation>
    </message>
    <message>
      <source>this computer has no such address</source>
      <translation>本机没有这个地址</translation>
    </message>
    <message>
      <source>to scale</source>
      <translation>按比例</translation>
    </message>
    <message>
      <source>to the next step</source>
      <translation>到下一个步进</translation>
    </message>
    <message>
      <source>too large by {size}</source>
      <translation>超出 {size}</translation>
    </message>
    <message>
      <source>too many files are open</source>
      <translation>打开的文件过多</translation>
    </message>
    <message>
      <source>torn</source>
      <translation>残缺</translation>
    </message>
    <message>
      <source>type</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>type 0x40, any subtype</source>
      <translation>类型 0x40，任意子类型</translation>
    </message>
    <message>
      <source>unknown chip</source>
      <translation>未知芯片</translation>
    </message>
    <message>
      <source>updater</source>
      <translation>更新程序</translation>
    </message>
    <message>
      <source>verify</source>
      <translation>校验</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>警告</translation>
    </message>
    <message>
      <source>what helps</source>
      <translation>解决办法</translation>
    </message>
    <message>
      <source>without a known MAC</source>
      <translation>MAC 未知</translation>
    </message>
    <message>
      <source>write</source>
      <translation>写入</translation>
    </message>
    <message>
      <source>write label=path,label=path.</source>
      <translation>请写成 label=path,label=path。</translation>
    </message>
    <message>
      <source>write none, v1 or v2.</source>
      <translation>请写 none、v1 或 v2。</translation>
    </message>
    <message>
      <source>write yes or no.</source>
      <translation>请写 yes 或 no。</translation>
    </message>
    <message>
      <source>your share of the disk is used up</source>
      <translation>您的磁盘配额已用完</translation>
    </message>
    <message>
      <source>{chip} has no SDMMC host.</source>
      <translation>{chip} 没有 SDMMC 主机。</translation>
    </message>
    <message>
      <source>{count}</source>
      <translation>{count}</translation>
    </message>
    <message>
      <source>{count} behind the image belong to no image; they are not counted.</source>
      <translation>镜像之后的 {count} 不属于任何镜像；不计入。</translation>
    </message>
    <message>
      <source>{count} partitions and {gaps} free, on {size} of flash.</source>
      <translation>{size} 的 flash 上有 {count} 个分区，空闲 {gaps}。</translation>
    </message>
    <message>
      <source>{count} partitions may move; the search takes at most {most}.</source>
      <translation>有 {count} 个分区可以移动；搜索最多支持 {most} 个。</translation>
    </message>
    <message>
      <source>{count} releases that grow by {share} each</source>
      <translation>{count} 次发布，每次增长 {share}</translation>
    </message>
    <message>
      <source>{count} rows, then a checksum row and an end row: {used} of the table's sector.</source>
      <translation>{count} 行，然后是校验和行和结束行：占用分区表扇区的 {used}。</translation>
    </message>
    <message>
      <source>{device}</source>
      <translation>{device}</translation>
    </message>
    <message>
      <source>{file} is not what was saved</source>
      <translation>{file} 与保存时的内容不同</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}：{reason}</translation>
    </message>
    <message>
      <source>{fixed} more</source>
      <translation>再多 {fixed}</translation>
    </message>
    <message>
      <source>{grown} bytes after three releases do not fit into {size}.</source>
      <translation>三次发布后为 {grown} 字节，放不进 {size}。</translation>
    </message>
    <message>
      <source>{grown} bytes after three releases fit into {size}.</source>
      <translation>三次发布后为 {grown} 字节，放得进 {size}。</translation>
    </message>
    <message>
      <source>{half} each. At any time one of them holds what is not running.</source>
      <translation>各 {half}。任何时候其中一个都存放着未运行的内容。</translation>
    </message>
    <message>
      <source>{half}, half a page higher</source>
      <translation>{half}，高出半页</translation>
    </message>
    <message>
      <source>{headroom} bytes of headroom: a partition of {partition}.</source>
      <translation>{headroom} 字节余量：{partition} 的分区。</translation>
    </message>
    <message>
      <source>{kind}, subtype {subtype}</source>
      <translation>{kind}，子类型 {subtype}</translation>
    </message>
    <message>
      <source>{kind}, {size} at {offset}</source>
      <translation>{kind}，{size}，位于 {offset}</translation>
    </message>
    <message>
      <source>{kind}: {text}</source>
      <translation>{kind}：{text}</translation>
    </message>
    <message>
      <source>{labels} are encrypted: with flash encryption on, a plain write over a cable gives content that the chip cannot read. Flash with esptool's --encrypt while the board is in development mode.</source>
      <translation>{labels} 已加密：启用 flash 加密时，通过线缆的普通写入会产生芯片无法读取的内容。请在开发板处于开发模式时用 esptool 的 --encrypt 烧录。</translation>
    </message>
    <message>
      <source>{label}</source>
      <translation>{label}</translation>
    </message>
    <message>
      <source>{label} cannot be selected: no app in it starts.</source>
      <translation>无法选择 {label}：其中没有可启动的应用。</translation>
    </message>
    <message>
      <source>{label} is an OTA slot; safeboot is the factory app.</source>
      <translation>{label} 是 OTA 槽；safeboot 是 factory 应用。</translation>
    </message>
    <message>
      <source>{label} is the factory app; OpenBikeSensor's updater is in an OTA slot.</source>
      <translation>{label} 是 factory 应用；OpenBikeSensor 的更新程序在 OTA 槽中。</translation>
    </message>
    <message>
      <source>{label}: a type of its own</source>
      <translation>{label}：自定义类型</translation>
    </message>
    <message>
      <source>{label}: all files</source>
      <translation>{label}：所有文件</translation>
    </message>
    <message>
      <source>{label}: an app slot</source>
      <translation>{label}：应用槽</translation>
    </message>
    <message>
      <source>{label}: data</source>
      <translation>{label}：数据</translation>
    </message>
    <message>
      <source>{label}: files</source>
      <translation>{label}：文件</translation>
    </message>
    <message>
      <source>{label}: only in the backup from then on</source>
      <translation>{label}：此后仅存在于备份中</translation>
    </message>
    <message>
      <source>{label}: settings</source>
      <translation>{label}：设置</translation>
    </message>
    <message>
      <source>{label}: the updater's slot</source>
      <translation>{label}：更新程序的槽</translation>
    </message>
    <message>
      <source>{label}: which app</source>
      <translation>{label}：哪个应用</translation>
    </message>
    <message>
      <source>{label}: {size}, byte for byte</source>
      <translation>{label}：{size}，逐字节相同</translation>
    </message>
    <message>
      <source>{length} bytes in a partition of {partition}; the app can have {app}.</source>
      <translation>{length} 字节位于 {partition} 的分区中；应用可得 {app}。</translation>
    </message>
    <message>
      <source>{names} already is the new table: nothing is to be migrated.</source>
      <translation>{names} 已经是新分区表：无需迁移。</translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>{name} can never be started: {other} is {slot} as well, and the bootloader knows the last of them only. Renumber the slots.</source>
      <translation>{name} 永远无法启动：{other} 也是 {slot}，而引导加载程序只认识其中最后一个。请为槽重新编号。</translation>
    </message>
    <message>
      <source>{name} chooses between apps, but there is only one. Add a second app slot, or use its {size} for something else.</source>
      <translation>{name} 在应用之间选择，但只有一个应用。请添加第二个应用槽，或将其 {size} 另作他用。</translation>
    </message>
    <message>
      <source>{name} chooses between apps, but there is only one. Add a second app slot; or make {app} the factory app, which needs no otadata, and use its {size} for something else.</source>
      <translation>{name} 在应用之间选择，但只有一个应用。请添加第二个应用槽；或将 {app} 设为 factory 应用（不需要 otadata），并将其 {size} 另作他用。</translation>
    </message>
    <message>
      <source>{name} ends at {end}, beyond the 4 GB that an address can name. Make it smaller.</source>
      <translation>{name} 结束于 {end}，超出地址可表示的 4 GB。请将其缩小。</translation>
    </message>
    <message>
      <source>{name} ends at {end}, beyond the flash of {flash}. ESP-IDF's tool overlooks that because another partition starts higher, but the bootloader refuses the table. Make it smaller.</source>
      <translation>{name} 结束于 {end}，超出 {flash} 的 flash。因为有另一个分区起始于更高处，ESP-IDF 的工具会忽略这一点，但引导加载程序会拒绝该分区表。请将其缩小。</translation>
    </message>
    <message>
      <source>{name} ends at {end}, but the bootloader on the board goes by its own header, takes the flash for {flash} and refuses the whole table. Write a bootloader made for {size}.</source>
      <translation>{name} 结束于 {end}，但开发板上的引导加载程序以自身头部为准，认为 flash 为 {flash}，并拒绝整个分区表。请写入按 {size} 制作的引导加载程序。</translation>
    </message>
    <message>
      <source>{name} ends at {end}, but the flash ends at {flash}: {excess} are missing. Make partitions smaller, or use a board with more flash.</source>
      <translation>{name} 结束于 {end}，但 flash 结束于 {flash}：还差 {excess}。请缩小一些分区，或使用 flash 更大的开发板。</translation>
    </message>
    <message>
      <source>{name} for {chip}, {size}</source>
      <translation>{name}，用于 {chip}，{size}</translation>
    </message>
    <message>
      <source>{name} grows by {growth} bytes. How much does the largest app on this flash lose?</source>
      <translation>{name} 增长 {growth} 字节。此 flash 上最大的应用损失多少？</translation>
    </message>
    <message>
      <source>{name} has the data subtype {subtype}, which no tool has a name for; espflash crashes on a table with it. Safe choices are “undefined” (0x06), or a type of your own from 0x40 on.</source>
      <translation>{name} 的 data 子类型为 {subtype}，没有工具为其命名；espflash 遇到含有它的分区表会崩溃。安全的选择是“undefined”(0x06)，或从 0x40 起的自定义类型。</translation>
    </message>
    <message>
      <source>{name} has the size 0 and can hold nothing. Give it a size, or delete it.</source>
      <translation>{name} 的大小为 0，无法存放任何内容。请为它指定大小，或将其删除。</translation>
    </message>
    <message>
      <source>{name} has the subtype {subtype}; espflash crashes on a table with it. Flash this table with esptool.</source>
      <translation>{name} 的子类型为 {subtype}；espflash 遇到含有它的分区表会崩溃。请用 esptool 烧录此分区表。</translation>
    </message>
    <message>
      <source>{name} has the type {kind}, which is reserved for ESP-IDF. Types of your own go from 0x40 to 0xFE.</source>
      <translation>{name} 的类型为 {kind}，该类型保留给 ESP-IDF。自定义类型为 0x40 到 0xFE。</translation>
    </message>
    <message>
      <source>{name} has unknown flags ({flags}). Saving as CSV loses them, ESP-IDF's tool drops them, and espflash crashes on a table with them. Remove them.</source>
      <translation>{name} 有未知标志 ({flags})。保存为 CSV 会丢失它们，ESP-IDF 的工具会去掉它们，espflash 遇到含有它们的分区表会崩溃。请将其移除。</translation>
    </message>
    <message>
      <source>{name} is a dump of a whole flash and is never overwritten.</source>
      <translation>{name} 是整个 flash 的转储，永远不会被覆盖。</translation>
    </message>
    <message>
      <source>{name} is a second otadata partition; there can be only one, since it holds the choice of the app that starts. Give it another subtype, or delete it.</source>
      <translation>{name} 是第二个 otadata 分区；只能有一个，因为它保存启动哪个应用的选择。请为它指定其他子类型，或将其删除。</translation>
    </message>
    <message>
      <source>{name} is a second tee_ota partition; there can be only one. Give it another subtype, or delete it.</source>
      <translation>{name} 是第二个 tee_ota 分区；只能有一个。请为它指定其他子类型，或将其删除。</translation>
    </message>
    <message>
      <source>{name} is always exactly {size}.</source>
      <translation>{name} 始终恰好为 {size}。</translation>
    </message>
    <message>
      <source>{name} is an app of the unknown subtype {subtype}, which the bootloader never starts. Use factory, ota_0 to ota_15 or test.</source>
      <translation>{name} 是子类型 {subtype} 未知的应用，引导加载程序从不启动它。请使用 factory、ota_0 到 ota_15 或 test。</translation>
    </message>
    <message>
      <source>{name} is an updater in the factory slot, which ESP-IDF's update functions refuse to write: the app can be updated over the air, the updater itself only over the cable or by code of your own. As an OTA slot it could be updated, too.</source>
      <translation>{name} 是 factory 槽中的更新程序，ESP-IDF 的更新函数拒绝写入该槽：应用可以通过 OTA 更新，更新程序自身则只能通过线缆或您自己的代码更新。若为 OTA 槽，则也可以更新它。</translation>
    </message>
    <message>
      <source>{name} is flagged “readonly”, but a partition of subtype {subtype} is always written. Remove the flag.</source>
      <translation>{name} 被标为“readonly”，但子类型为 {subtype} 的分区总是要被写入的。请移除该标志。</translation>
    </message>
    <message>
      <source>{name} is given as {size} at {offset}, but on the {chip} that area is {real_size} at {real_offset}. Check the chip and the table's offset; saved as CSV, the row is placed anew.</source>
      <translation>{name} 指定为位于 {offset}、大小 {size}，但在 {chip} 上该区域位于 {real_offset}、大小为 {real_size}。请检查芯片和分区表的偏移量；保存为 CSV 时，该行会重新放置。</translation>
    </message>
    <message>
      <source>{name} is never started: of several {subtype} apps the bootloader knows only the last one, {last}. Give it another subtype.</source>
      <translation>{name} 永远不会启动：在多个 {subtype} 应用中，引导加载程序只认识最后一个，即 {last}。请为它指定其他子类型。</translation>
    </message>
    <message>
      <source>{name} is the only app, and a running app cannot overwrite itself: it can be updated over the cable only. Add a second slot; a small one for an updater is enough.</source>
      <translation>{name} 是唯一的应用，而运行中的应用无法覆盖自己：只能通过线缆更新。请添加第二个槽；一个放更新程序的小槽就够了。</translation>
    </message>
    <message>
      <source>{name} is written at run time: it cannot be readonly.</source>
      <translation>{name} 在运行时会被写入：不能为只读。</translation>
    </message>
    <message>
      <source>{name} is {size} long, which is not a multiple of 4 KB: flash is erased by 4 KB, so that the last {rest} can be neither erased nor used by anything else. Round the size.</source>
      <translation>{name} 长 {size}，不是 4 KB 的倍数：flash 以 4 KB 为单位擦除，因此最后的 {rest} 既不能擦除，也不能另作他用。请将大小取整。</translation>
    </message>
    <message>
      <source>{name} is {size} long; a tee_ota partition must be exactly 8 KB (0x2000).</source>
      <translation>{name} 长 {size}；tee_ota 分区必须恰好为 8 KB (0x2000)。</translation>
    </message>
    <message>
      <source>{name} is {size} long; an otadata partition must be exactly 8 KB (0x2000): two sectors, of which one stays whole while the other is written.</source>
      <translation>{name} 长 {size}；otadata 分区必须恰好为 8 KB (0x2000)：两个扇区，写入一个时另一个保持完整。</translation>
    </message>
    <message>
      <source>{name} is {size} long; settings (nvs) need at least 12 KB (0x3000) to be written. Make it larger, or flag it “readonly” if it is filled at the factory and only read.</source>
      <translation>{name} 长 {size}；设置 (nvs) 至少需要 12 KB (0x3000) 才可写入。请将其扩大；如果它在出厂时填好且只被读取，则标为“readonly”。</translation>
    </message>
    <message>
      <source>{name} is {size} long; the bootloader of the {chip} never starts an app partition of more than 16 MB. Make it 16 MB or smaller.</source>
      <translation>{name} 长 {size}；{chip} 的引导加载程序从不启动大于 16 MB 的应用分区。请使其不超过 16 MB。</translation>
    </message>
    <message>
      <source>{name} is {size} long; the size of an app partition must be a multiple of 4 KB. Round it up or down.</source>
      <translation>{name} 长 {size}；应用分区的大小必须是 4 KB 的倍数。请向上或向下取整。</translation>
    </message>
    <message>
      <source>{name} is {size} long; with secure boot v1 the size of an app partition must be a multiple of 64 KB. Round it up or down.</source>
      <translation>{name} 长 {size}；使用安全启动 v1 时，应用分区的大小必须是 64 KB 的倍数。请向上或向下取整。</translation>
    </message>
    <message>
      <source>{name} is {slot}, but there are only {count} OTA slots, and the bootloader numbers them from ota_0 without a hole: this one can never be selected. Renumber the slots.</source>
      <translation>{name} 是 {slot}，但只有 {count} 个 OTA 槽，且引导加载程序从 ota_0 起连续编号：此槽永远无法被选中。请为槽重新编号。</translation>
    </message>
    <message>
      <source>{name} starts at {offset}, but a partition must start at a multiple of 4 KB. The nearest such places are {down} and {up}.</source>
      <translation>{name} 起始于 {offset}，但分区必须起始于 4 KB 的倍数处。最近的合适位置是 {down} 和 {up}。</translation>
    </message>
    <message>
      <source>{name} starts at {offset}, but an app partition must start at a multiple of 64 KB. The nearest such places are {down} and {up}.</source>
      <translation>{name} 起始于 {offset}，但应用分区必须起始于 64 KB 的倍数处。最近的合适位置是 {down} 和 {up}。</translation>
    </message>
    <message>
      <source>{name} starts at {offset}, but {below} before it ends only at {end}: they overlap by {size}. Move {name} up, or make {below} smaller.</source>
      <translation>{name} 起始于 {offset}，但其前方的 {below} 到 {end} 才结束：两者重叠 {size}。请将 {name} 上移，或缩小 {below}。</translation>
    </message>
    <message>
      <source>{name} starts at {offset}, where the bootloader and the partition table lie. Partitions start at {end} or higher: move it.</source>
      <translation>{name} 起始于 {offset}，即引导加载程序和分区表所在位置。分区须起始于 {end} 或更高处：请移动它。</translation>
    </message>
    <message>
      <source>{name} starts at {offset}. The {chip} can be configured for MMU pages of up to {page}; apps must then start at a multiple of that. With the usual 64 KB pages nothing is wrong.</source>
      <translation>{name} 起始于 {offset}。{chip} 可配置为最大 {page} 的 MMU 页；此时应用必须起始于该值的倍数处。使用通常的 64 KB 页则没有问题。</translation>
    </message>
    <message>
      <source>{name}, made for {size}</source>
      <translation>{name}，为 {size} 制作</translation>
    </message>
    <message>
      <source>{number} is not a {name}.</source>
      <translation>{number} 不是 {name}。</translation>
    </message>
    <message>
      <source>{odd}, a page and a sector higher</source>
      <translation>{odd}，高出一页又一个扇区</translation>
    </message>
    <message>
      <source>{offset}</source>
      <translation>{offset}</translation>
    </message>
    <message>
      <source>{page}, one step of app slots</source>
      <translation>{page}，应用槽的一个步进</translation>
    </message>
    <message>
      <source>{percent} headroom: {five}</source>
      <translation>{percent} 余量：{five}</translation>
    </message>
    <message>
      <source>{places} and {count} more</source>
      <translation>{places} 以及另外 {count} 处</translation>
    </message>
    <message>
      <source>{port} is named twice.</source>
      <translation>{port} 指定了两次。</translation>
    </message>
    <message>
      <source>{second} is larger than {first}, so sector 1 decides.</source>
      <translation>{second} 大于 {first}，因此由扇区 1 决定。</translation>
    </message>
    <message>
      <source>{sector}, one sector</source>
      <translation>{sector}，一个扇区</translation>
    </message>
    <message>
      <source>{share} more</source>
      <translation>再多 {share}</translation>
    </message>
    <message>
      <source>{size} flash</source>
      <translation>{size} flash</translation>
    </message>
    <message>
      <source>{size} flash (assumed)</source>
      <translation>{size} flash（假定）</translation>
    </message>
    <message>
      <source>{size} from {start} to {end} are free because {app} must start at a multiple of {step}. The partition before them can grow by that much for nothing, or a data partition of up to {most} fits there (a coredump, more settings).</source>
      <translation>从 {start} 到 {end} 的 {size} 空闲，因为 {app} 必须起始于 {step} 的倍数处。其前方的分区可以无代价地扩大这么多，或者这里可放入最大 {most} 的数据分区（coredump、更多设置）。</translation>
    </message>
    <message>
      <source>{size} from {start} to {end} belong to no partition, in front of {after}. Grow a neighbour into the gap, or put another partition there.</source>
      <translation>从 {start} 到 {end} 的 {size} 不属于任何分区，位于 {after} 之前。请将相邻分区扩大到此空隙，或在此放置另一个分区。</translation>
    </message>
    <message>
      <source>{size} holds it, and so would {best}.</source>
      <translation>{size} 能容纳它，{best} 也能。</translation>
    </message>
    <message>
      <source>{size} is not the size of a whole flash.</source>
      <translation>{size} 不是整个 flash 的大小。</translation>
    </message>
    <message>
      <source>{size} is too small: {needed} bytes are needed with the headroom.</source>
      <translation>{size} 太小：包括余量需要 {needed} 字节。</translation>
    </message>
    <message>
      <source>{size} it is: {headroom} bytes of headroom, {spare} bytes to the next step.</source>
      <translation>答案是 {size}：{headroom} 字节余量，距下一个步进 {spare} 字节。</translation>
    </message>
    <message>
      <source>{size} of data that the app or ESP-IDF uses in its own way.</source>
      <translation>{size} 的数据，由应用或 ESP-IDF 以自己的方式使用。</translation>
    </message>
    <message>
      <source>{size} that no partition claims. Nothing uses it until the table changes.</source>
      <translation>{size} 未被任何分区占用。在更改分区表之前不会被使用。</translation>
    </message>
    <message>
      <source>{size} whose type only the app knows. ESP-IDF leaves it alone.</source>
      <translation>{size}，其类型只有应用知道。ESP-IDF 不会动它。</translation>
    </message>
    <message>
      <source>{slots} app slots; the largest has {largest}.</source>
      <translation>{slots} 个应用槽；最大的为 {largest}。</translation>
    </message>
    <message>
      <source>{small}, one sector higher</source>
      <translation>{small}，高出一个扇区</translation>
    </message>
    <message>
      <source>{start} to {end} is not on this board's flash, which ends at {limit}.</source>
      <translation>{start} 到 {end} 不在此开发板的 flash 上，该 flash 结束于 {limit}。</translation>
    </message>
    <message>
      <source>{start} to {end} is on the board's flash, but beyond the {reach} that its loader can address.</source>
      <translation>{start} 到 {end} 在开发板的 flash 上，但超出了其加载程序可寻址的 {reach}。</translation>
    </message>
    <message>
      <source>{text} is more than 100 per cent.</source>
      <translation>{text} 超过百分之百。</translation>
    </message>
    <message>
      <source>{text} is negative.</source>
      <translation>{text} 为负数。</translation>
    </message>
    <message>
      <source>{tool} writes the table to 0x8000 and its bootloader looks for it there; this one lies at {offset}.</source>
      <translation>{tool} 将分区表写入 0x8000，其引导加载程序也在该处查找；而此表位于 {offset}。</translation>
    </message>
    <message>
      <source>{used} used, {free} free.</source>
      <translation>已用 {used}，空闲 {free}。</translation>
    </message>
    <message>
      <source>{what} is damaged: its checksum or hash is wrong.</source>
      <translation>{what} 已损坏：其校验和或哈希值错误。</translation>
    </message>
    <message>
      <source>{what} is for {image}, the board has an {chip}.</source>
      <translation>{what} 用于 {image}，而开发板是 {chip}。</translation>
    </message>
    <message>
      <source>{whole}, one page higher</source>
      <translation>{whole}，高出一页</translation>
    </message>
    <message>
      <source>{width}×{height} pixels are too many</source>
      <translation>{width}×{height} 像素过多</translation>
    </message>
    <message>
      <source>“{a}” and “{b}” overlap on the board.</source>
      <translation>“{a}”和“{b}”在开发板上重叠。</translation>
    </message>
    <message>
      <source>“{folder}” cannot be deleted.</source>
      <translation>无法删除“{folder}”。</translation>
    </message>
    <message>
      <source>“{folder}” is there already, with something in it.</source>
      <translation>“{folder}”已存在，且其中有内容。</translation>
    </message>
    <message>
      <source>“{label}”</source>
      <translation>“{label}”</translation>
    </message>
    <message>
      <source>“{label}” ({subtype}) cannot be selected: otadata names factory and the OTA slots below their number.</source>
      <translation>无法选择“{label}”({subtype})：otadata 可指明 factory 以及编号小于槽数的 OTA 槽。</translation>
    </message>
    <message>
      <source>“{label}” as type {kind} and subtype {subtype}.</source>
      <translation>“{label}”，类型为 {kind}，子类型为 {subtype}。</translation>
    </message>
    <message>
      <source>“{label}” at {offset} is loaded segment by segment, checked, and started.</source>
      <translation>位于 {offset} 的“{label}”逐段加载、检查并启动。</translation>
    </message>
    <message>
      <source>“{label}” at {offset} is on the board, but not in the table.</source>
      <translation>位于 {offset} 的“{label}”在开发板上，但不在分区表中。</translation>
    </message>
    <message>
      <source>“{label}” at {offset} stands below “{above}” at {above_offset}: ESP-IDF's tool takes rows in the order of their offsets only. Sort the rows; saving does it as well.</source>
      <translation>位于 {offset} 的“{label}”排在位于 {above_offset} 的“{above}”之下：ESP-IDF 的工具只接受按偏移量排列的行。请排序各行；保存时也会这样做。</translation>
    </message>
    <message>
      <source>“{label}” cannot be both the app's slot and the updater's.</source>
      <translation>“{label}”不能既是应用的槽又是更新程序的槽。</translation>
    </message>
    <message>
      <source>“{label}” cannot be written: {why}</source>
      <translation>无法写入“{label}”：{why}</translation>
    </message>
    <message>
      <source>“{label}” cannot get smaller than {least}.</source>
      <translation>“{label}”不能小于 {least}。</translation>
    </message>
    <message>
      <source>“{label}” gets no updater: this board cannot update itself until it has one.</source>
      <translation>“{label}”没有得到更新程序：在有更新程序之前，此开发板无法自行更新。</translation>
    </message>
    <message>
      <source>“{label}” has type data and subtype {subtype}. All tools take it.</source>
      <translation>“{label}”的类型为 data，子类型为 {subtype}。所有工具都接受。</translation>
    </message>
    <message>
      <source>“{label}” has {app}, the updater {updater}. All other partitions stay where they are.</source>
      <translation>“{label}”为 {app}，更新程序为 {updater}。所有其他分区保持原位。</translation>
    </message>
    <message>
      <source>“{label}” has {size}, and “{other}” with {rest} is there to write it.</source>
      <translation>“{label}”为 {size}，并有 {rest} 的“{other}”来写入它。</translation>
    </message>
    <message>
      <source>“{label}” has {size}.</source>
      <translation>“{label}”为 {size}。</translation>
    </message>
    <message>
      <source>“{label}” has {size}. Beside it are {room} that it could get.</source>
      <translation>“{label}”为 {size}。旁边有 {room} 可供其使用。</translation>
    </message>
    <message>
      <source>“{label}” has {size}; {missing} are missing.</source>
      <translation>“{label}”为 {size}；还差 {missing}。</translation>
    </message>
    <message>
      <source>“{label}” holds no app image: the bootloader would refuse it and start another one.</source>
      <translation>“{label}”不包含应用镜像：引导加载程序会拒绝它并启动另一个。</translation>
    </message>
    <message>
      <source>“{label}” holds {size}; {wanted} do not fit.</source>
      <translation>“{label}”可容纳 {size}；{wanted} 放不下。</translation>
    </message>
    <message>
      <source>“{label}” is chosen</source>
      <translation>选择了“{label}”</translation>
    </message>
    <message>
      <source>“{label}” is in the way.</source>
      <translation>“{label}”挡住了位置。</translation>
    </message>
    <message>
      <source>“{label}” is missing.</source>
      <translation>缺少“{label}”。</translation>
    </message>
    <message>
      <source>“{label}” is no longer there.</source>
      <translation>“{label}”已不存在。</translation>
    </message>
    <message>
      <source>“{label}” is no slot that the bootloader starts.</source>
      <translation>“{label}”不是引导加载程序会启动的槽。</translation>
    </message>
    <message>
      <source>“{label}” is not at one and the same, whole place on the board and in what is to be written.</source>
      <translation>“{label}”在开发板上与在要写入的内容中不在同一个完整位置。</translation>
    </message>
    <message>
      <source>“{label}” is pinned.</source>
      <translation>“{label}”已固定。</translation>
    </message>
    <message>
      <source>“{label}” is the label of a partition that stays.</source>
      <translation>“{label}”是某个保留分区的标签。</translation>
    </message>
    <message>
      <source>“{label}” is the only slot: it cannot be the updater's.</source>
      <translation>“{label}”是唯一的槽：它不能作为更新程序的槽。</translation>
    </message>
    <message>
      <source>“{label}” is too long: a label has at most {most} bytes.</source>
      <translation>“{label}”太长：标签最多 {most} 字节。</translation>
    </message>
    <message>
      <source>“{label}” now has {size}, and the table is one that ESP-IDF builds.</source>
      <translation>“{label}”现在为 {size}，且该分区表可由 ESP-IDF 构建。</translation>
    </message>
    <message>
      <source>“{label}” on the board has no whole place in its flash.</source>
      <translation>开发板上的“{label}”在其 flash 中没有完整的位置。</translation>
    </message>
    <message>
      <source>“{label}” should be {wanted}, the board has {there}.</source>
      <translation>“{label}”应为 {wanted}，而开发板上为 {there}。</translation>
    </message>
    <message>
      <source>“{label}” should start at {wanted}, the board has it at {there}.</source>
      <translation>“{label}”应起始于 {wanted}，而开发板上位于 {there}。</translation>
    </message>
    <message>
      <source>“{label}” starts at a multiple of {page}. The bootloader can start it.</source>
      <translation>“{label}”起始于 {page} 的倍数处。引导加载程序可以启动它。</translation>
    </message>
    <message>
      <source>“{label}” starts at no multiple of 64 KB.</source>
      <translation>“{label}”未起始于 64 KB 的倍数处。</translation>
    </message>
    <message>
      <source>“{label}” starts, as {others} cannot.</source>
      <translation>“{label}”启动，因为 {others} 无法启动。</translation>
    </message>
    <message>
      <source>“{label}” starts.</source>
      <translation>“{label}”启动。</translation>
    </message>
    <message>
      <source>“{label}” starts: a record with a right checksum and the highest number stands for it.</source>
      <translation>“{label}”启动：一条校验和正确且序号最高的记录代表它。</translation>
    </message>
    <message>
      <source>“{label}” still does not start.</source>
      <translation>“{label}”仍不启动。</translation>
    </message>
    <message>
      <source>“{label}”: {reason}</source>
      <translation>“{label}”：{reason}</translation>
    </message>
    <message>
      <source>“{name}” is not a chip of the ESP32 family.</source>
      <translation>“{name}”不是 ESP32 系列的芯片。</translation>
    </message>
    <message>
      <source>“{name}” is not a flag: use encrypted or readonly.</source>
      <translation>“{name}”不是标志：请使用 encrypted 或 readonly。</translation>
    </message>
    <message>
      <source>“{path}” cannot be listed: {reason}.</source>
      <translation>无法列出“{path}”：{reason}。</translation>
    </message>
    <message>
      <source>“{path}” cannot be read: {reason}.</source>
      <translation>无法读取“{path}”：{reason}。</translation>
    </message>
    <message>
      <source>“{path}” cannot be understood: {reason}.</source>
      <translation>无法理解“{path}”：{reason}。</translation>
    </message>
    <message>
      <source>“{path}” cannot be used: {reason}.</source>
      <translation>无法使用“{path}”：{reason}。</translation>
    </message>
    <message>
      <source>“{path}” cannot be written: {reason}.</source>
      <translation>无法写入“{path}”：{reason}。</translation>
    </message>
    <message>
      <source>“{path}” cannot hold a board's flash: {reason}.</source>
      <translation>“{path}”不能存放开发板的 flash：{reason}。</translation>
    </message>
    <message>
      <source>“{path}” has changed since the plan was made. Nothing was written.</source>
      <translation>“{path}”在计划制定后已更改。未写入任何内容。</translation>
    </message>
    <message>
      <source>“{path}” has {there}; a chip with {size} cannot hold that.</source>
      <translation>“{path}”有 {there}；{size} 的芯片无法容纳。</translation>
    </message>
    <message>
      <source>“{path}” in the folder is a link, or not what a kit has there.</source>
      <translation>文件夹中的“{path}”是链接，或不是套件在该处的内容。</translation>
    </message>
    <message>
      <source>“{path}” is attached to “{label}”, which is no partition.</source>
      <translation>“{path}”附加到了“{label}”，而它不是分区。</translation>
    </message>
    <message>
      <source>“{path}” is no linker map that can be read: {reason}.</source>
      <translation>“{path}”不是可读取的链接器 map 文件：{reason}。</translation>
    </message>
    <message>
      <source>“{path}” is not a build folder that holds an app image.</source>
      <translation>“{path}”不是包含应用镜像的构建文件夹。</translation>
    </message>
    <message>
      <source>“{path}” is too large: {size}, at most {limit} are read.</source>
      <translation>“{path}”太大：{size}，最多读取 {limit}。</translation>
    </message>
    <message>
      <source>“{path}” is {what}, not a file.</source>
      <translation>“{path}”是 {what}，不是文件。</translation>
    </message>
    <message>
      <source>“{path}”: {reason}</source>
      <translation>“{path}”：{reason}</translation>
    </message>
    <message>
      <source>“{port}” is no port: “{reason}”.</source>
      <translation>“{port}”不是端口：“{reason}”。</translation>
    </message>
    <message>
      <source>“{source}” was copied to “{target}” byte for byte, and selected.</source>
      <translation>“{source}”已逐字节复制到“{target}”并被选择。</translation>
    </message>
    <message>
      <source>“{stage}” has {size}, less than the app's slot of {slot}: an update must fit the smaller one.</source>
      <translation>“{stage}”为 {size}，小于应用槽的 {slot}：更新必须放得进较小的那个。</translation>
    </message>
    <message>
      <source>“{stage}” holds SPIFFS: raw staging overwrites the file system in it.</source>
      <translation>“{stage}”包含 SPIFFS：raw 暂存会覆盖其中的文件系统。</translation>
    </message>
    <message>
      <source>“{text}” is no number.</source>
      <translation>“{text}”不是数字。</translation>
    </message>
    <message>
      <source>“{text}” is none of these: {known}.</source>
      <translation>“{text}”不是以下任何一个：{known}。</translation>
    </message>
    <message>
      <source>“{text}” is not a MAC: write it like {example}.</source>
      <translation>“{text}”不是 MAC 地址：请写成 {example} 这样的形式。</translation>
    </message>
    <message>
      <source>“{text}” is not a headroom: at most one growth, over at most {most} releases.</source>
      <translation>“{text}”不是余量：最多一项增长，最多 {most} 次发布。</translation>
    </message>
    <message>
      <source>“{text}” is not a headroom: no flash is that large.</source>
      <translation>“{text}”不是余量：没有 flash 有这么大。</translation>
    </message>
    <message>
      <source>“{text}” is not a number.</source>
      <translation>“{text}”不是数字。</translation>
    </message>
    <message>
      <source>“{text}” is not a size: write it like 0x380000, 3584K or 3.5M.</source>
      <translation>“{text}”不是大小：请写成 0x380000、3584K 或 3.5M 这样的形式。</translation>
    </message>
    <message>
      <source>“{text}” is not a whole number of bytes.</source>
      <translation>“{text}”不是整数字节。</translation>
    </message>
    <message>
      <source>“{url}” names no virtual board: {reason}</source>
      <translation>“{url}”没有指明虚拟开发板：{reason}</translation>
    </message>
    <message>
      <source>“{word}” is not known here: use {known}.</source>
      <translation>此处不认识“{word}”：请使用 {known}。</translation>
    </message>
    <message>
      <source>“” (at {offset})</source>
      <translation>“”（位于 {offset}）</translation>
    </message>
  </context>
  <context>
    <name>figures</name>
    <message>
      <source>Free {size}</source>
      <translation>空闲 {size}</translation>
    </message>
    <message>
      <source>Largest app {size}</source>
      <translation>最大应用 {size}</translation>
    </message>
    <message>
      <source>Used {size}</source>
      <translation>已用 {size}</translation>
    </message>
  </context>
  <context>
    <name>fit</name>
    <message>
      <source>At most {most}.</source>
      <translation>最多 {most}。</translation>
    </message>
    <message>
      <source>No flash has a slot of that size.</source>
      <translation>没有 flash 有这种大小的槽。</translation>
    </message>
    <message>
      <source>{label}: given up</source>
      <translation>{label}：已放弃</translation>
    </message>
    <message>
      <source>{label}: new, {place}</source>
      <translation>{label}：新建，{place}</translation>
    </message>
    <message>
      <source>{label}: stays</source>
      <translation>{label}：保持不变</translation>
    </message>
    <message>
      <source>{label}: {place} becomes {new}: {there}</source>
      <translation>{label}：{place} 变为 {new}：{there}</translation>
    </message>
    <message>
      <source>{size} at {offset}</source>
      <translation>{size}，位于 {offset}</translation>
    </message>
  </context>
  <context>
    <name>icons</name>
    <message>
      <source>Error</source>
      <translation>错误</translation>
    </message>
    <message>
      <source>In order</source>
      <translation>正常</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>提示</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>警告</translation>
    </message>
  </context>
  <context>
    <name>image</name>
    <message>
      <source>checksum and SHA-256 verified</source>
      <translation>校验和与 SHA-256 已校验</translation>
    </message>
    <message>
      <source>checksum verified</source>
      <translation>校验和已校验</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>已损坏</translation>
    </message>
    <message>
      <source>for {size} flash</source>
      <translation>用于 {size} flash</translation>
    </message>
    <message>
      <source>signed for secure boot {scheme} ({blocks})</source>
      <translation>已为安全启动 {scheme} 签名 ({blocks})</translation>
    </message>
    <message>
      <source>unknown chip (id {id})</source>
      <translation>未知芯片 (id {id})</translation>
    </message>
    <message>
      <source>{name} was rebuilt and is as large as before: {size}</source>
      <translation>{name} 已重新构建，大小与之前相同：{size}</translation>
    </message>
    <message>
      <source>{name} was rebuilt: {before} → {now}</source>
      <translation>{name} 已重新构建：{before} → {now}</translation>
    </message>
  </context>
  <context>
    <name>map</name>
    <message>
      <source>1 problem</source>
      <translation>1 个问题</translation>
    </message>
    <message>
      <source>Bootloader</source>
      <translation>引导加载程序</translation>
    </message>
    <message>
      <source>Change the flags of {label}</source>
      <translation>更改 {label} 的标志</translation>
    </message>
    <message>
      <source>Change the subtype of {label}</source>
      <translation>更改 {label} 的子类型</translation>
    </message>
    <message>
      <source>Change the type of {label}</source>
      <translation>更改 {label} 的类型</translation>
    </message>
    <message>
      <source>End</source>
      <translation>结束</translation>
    </message>
    <message>
      <source>End of flash</source>
      <translation>flash 末尾</translation>
    </message>
    <message>
      <source>Flags</source>
      <translation>标志</translation>
    </message>
    <message>
      <source>Free</source>
      <translation>空闲</translation>
    </message>
    <message>
      <source>Image {size}, {used}, {free} free</source>
      <translation>镜像 {size}，{used}，空闲 {free}</translation>
    </message>
    <message>
      <source>Image {size}, {used}: {free} too large</source>
      <translation>镜像 {size}，{used}：超出 {free}</translation>
    </message>
    <message>
      <source>Locked: its place is fixed by the chip and the table's offset</source>
      <translation>已锁定：其位置由芯片和分区表的偏移量决定</translation>
    </message>
    <message>
      <source>Move the end of {label}</source>
      <translation>移动 {label} 的结尾</translation>
    </message>
    <message>
      <source>Move {label}</source>
      <translation>移动 {label}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>偏移量</translation>
    </message>
    <message>
      <source>Partition</source>
      <translation>分区</translation>
    </message>
    <message>
      <source>Partition table</source>
      <translation>分区表</translation>
    </message>
    <message>
      <source>Pin {label}</source>
      <translation>固定 {label}</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>已固定</translation>
    </message>
    <message>
      <source>Pinned: nothing moves it</source>
      <translation>已固定：任何操作都不会移动它</translation>
    </message>
    <message>
      <source>Rename {label}</source>
      <translation>重命名 {label}</translation>
    </message>
    <message>
      <source>Reserved</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Resize {label}</source>
      <translation>调整 {label} 的大小</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Subtype</source>
      <translation>子类型</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Unpin {label}</source>
      <translation>取消固定 {label}</translation>
    </message>
    <message>
      <source>application</source>
      <translation>应用程序</translation>
    </message>
    <message>
      <source>boot code</source>
      <translation>引导代码</translation>
    </message>
    <message>
      <source>boot selection</source>
      <translation>启动选择</translation>
    </message>
    <message>
      <source>custom data</source>
      <translation>自定义数据</translation>
    </message>
    <message>
      <source>data</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>file system</source>
      <translation>文件系统</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>已锁定</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>not pinned</source>
      <translation>未固定</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>已固定</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>未命名</translation>
    </message>
    <message>
      <source>updater</source>
      <translation>更新程序</translation>
    </message>
    <message>
      <source>{count} problems</source>
      <translation>{count} 个问题</translation>
    </message>
    <message>
      <source>{percent} % used</source>
      <translation>已用 {percent}%</translation>
    </message>
    <message>
      <source>{size} at {start} to {end}</source>
      <translation>{size}，从 {start} 到 {end}</translation>
    </message>
  </context>
  <context>
    <name>migration</name>
    <message>
      <source>A power cut was tried at {cuts} moments.</source>
      <translation>已在 {cuts} 个时刻试验断电。</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Correct the header of the</source>
      <translation>更正头部：</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>擦除</translation>
    </message>
    <message>
      <source>Invalidate</source>
      <translation>使失效</translation>
    </message>
    <message>
      <source>Put a spare copy into</source>
      <translation>将备用副本放入</translation>
    </message>
    <message>
      <source>Select the app in</source>
      <translation>选择应用，位于</translation>
    </message>
    <message>
      <source>Step {number} of {all}: {what} {label}</source>
      <translation>第 {number} 步，共 {all} 步：{what} {label}</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>写入</translation>
    </message>
    <message>
      <source>Write the</source>
      <translation>写入</translation>
    </message>
    <message>
      <source>Writes {written}, only sectors that differ; takes about {seconds} s.</source>
      <translation>写入 {written}，仅限有差异的扇区；约需 {seconds} 秒。</translation>
    </message>
    <message>
      <source>another app that was there</source>
      <translation>原有的另一个应用</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>已舍弃</translation>
    </message>
    <message>
      <source>erased</source>
      <translation>已擦除</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>grown</source>
      <translation>已扩大</translation>
    </message>
    <message>
      <source>installed from a file</source>
      <translation>从文件安装</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>left without an app</source>
      <translation>没有应用</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>已移动</translation>
    </message>
    <message>
      <source>nothing until resumed</source>
      <translation>在继续之前什么也不启动</translation>
    </message>
    <message>
      <source>nothing written</source>
      <translation>未写入任何内容</translation>
    </message>
    <message>
      <source>rewritten</source>
      <translation>重新写入</translation>
    </message>
    <message>
      <source>shrunk</source>
      <translation>已缩小</translation>
    </message>
    <message>
      <source>the new app</source>
      <translation>新应用</translation>
    </message>
    <message>
      <source>the old app</source>
      <translation>旧应用</translation>
    </message>
    <message>
      <source>the updater</source>
      <translation>更新程序</translation>
    </message>
    <message>
      <source>undo unfinished</source>
      <translation>撤销未完成</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>已撤销</translation>
    </message>
    <message>
      <source>unfinished: {done} of {all} steps are done</source>
      <translation>未完成：{all} 步中已完成 {done} 步</translation>
    </message>
    <message>
      <source>unreadable</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>{size} at {offset}</source>
      <translation>{size}，位于 {offset}</translation>
    </message>
    <message>
      <source>{starts} ({dark} of {cuts} moments)</source>
      <translation>{starts}（{cuts} 个时刻中的 {dark} 个）</translation>
    </message>
    <message>
      <source>{tried} After every one of them the board starts an app.</source>
      <translation>{tried}在其中每一次之后，开发板都会启动一个应用。</translation>
    </message>
    <message>
      <source>{tried} After {dark} of them, in {steps} of {all} steps ({seconds} s in all), the board starts nothing until the migration is resumed. Keep the cable in place.</source>
      <translation>{tried}在其中 {dark} 次之后（涉及 {all} 步中的 {steps} 步，共 {seconds} 秒），在迁移继续之前，开发板什么也不启动。请保持线缆连接。</translation>
    </message>
    <message>
      <source>{what} {label}: {why}</source>
      <translation>{what} {label}：{why}</translation>
    </message>
    <message>
      <source>{what} — lost, in the backup only</source>
      <translation>{what} — 丢失，仅存在于备份中</translation>
    </message>
  </context>
  <context>
    <name>palette</name>
    <message>
      <source>Go to {label}</source>
      <translation>转到 {label}</translation>
    </message>
    <message>
      <source>Learn: {title}</source>
      <translation>学习：{title}</translation>
    </message>
    <message>
      <source>New: {title}</source>
      <translation>新建：{title}</translation>
    </message>
    <message>
      <source>Open {name}</source>
      <translation>打开 {name}</translation>
    </message>
    <message>
      <source>{size} at {offset}</source>
      <translation>{size}，位于 {offset}</translation>
    </message>
  </context>
  <context>
    <name>window</name>
    <message>
      <source>Error</source>
      <translation>错误</translation>
    </message>
    <message>
      <source>From the project</source>
      <translation>来自项目</translation>
    </message>
    <message>
      <source>From {file}</source>
      <translation>来自 {file}</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>提示</translation>
    </message>
    <message>
      <source>Nothing was printed: {printer} takes nothing.</source>
      <translation>未打印任何内容：{printer} 不接收数据。</translation>
    </message>
    <message>
      <source>The report is on the clipboard, as Markdown.</source>
      <translation>报告已以 Markdown 形式放到剪贴板。</translation>
    </message>
    <message>
      <source>The report was sent to {printer}.</source>
      <translation>报告已发送到 {printer}。</translation>
    </message>
    <message>
      <source>Virtual board</source>
      <translation>虚拟开发板</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>警告</translation>
    </message>
    <message>
      <source>en</source>
      <translation>zh-Hans</translation>
    </message>
  </context>
</TS>

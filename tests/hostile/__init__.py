"""Files made to make a reader read other files, call the network, or never end; and what is said of each."""
